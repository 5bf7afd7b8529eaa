import { bodyProblems } from '../../src/checks/rules/body.ts';
import { plain } from './problems.ts';
import { readTemp, type Change } from './temp-content.ts';

export const NOTE = 'content/notes/work-stopped.mdx';
export const FIGURE = 'content/figures/reed.mdx';
export const FACTION = 'content/factions/dockers.mdx';
export const CITE = '<Cite id="gazette" />';

/** What is wrong with the bodies of the small content once it is changed. */
export const problems = (changes: Record<string, Change>) => bodyProblems(readTemp(changes)).map(plain);
export const inNote = (...change: [string, string]) => problems({ [NOTE]: change });
/** The same with a text before the note’s first words. */
export const beforeNote = (text: string) => inNote('Work stopped at', `${text} Work stopped at`);
export const inFigure = (...change: [string, string]) => problems({ [FIGURE]: change });
export const inFaction = (...change: [string, string]) => problems({ [FACTION]: change });
