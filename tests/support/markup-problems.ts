import { markupProblems } from '../../src/checks/rules/markup.ts';
import { readTemp, type Change } from './temp-content.ts';

export const NOTE = 'content/notes/work-stopped.mdx';
export const ARTICLE = 'content/articles/port.mdx';
export const FIGURE = 'content/figures/reed.mdx';

/** The faults of markup in the smallest content with changes, as `[code, file, line, message]`. */
export function markupIn(changes: Record<string, Change>) {
  return readTemp(changes)
    .entries.flatMap(markupProblems)
    .map(({ ruleId, file, line, reason }) => [ruleId, file, line, reason]);
}

/** The same with words put into line 10 of the note. */
export const inNote = (words: string) => markupIn({ [NOTE]: ['The Gazette saw', `${words} saw`] });

/** The same with words put into line 21 of the article. */
export const inArticle = (words: string) => markupIn({ [ARTICLE]: ['Nobody', words] });
