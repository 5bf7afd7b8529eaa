import { writeFileSync } from 'node:fs';
import { marksIn } from '../../markup/outline.ts';
import { readOutline } from '../../markup/read-outline.ts';
import { citedIn } from '../../markup/references.ts';
import type { KindName } from '../../model/kinds.ts';
import { problemsOf } from '../index.ts';
import { entriesOf, readContent, type Content } from '../read/content.ts';
import { readSource } from '../read/source-file.ts';
import { formatProblems } from '../report/format.ts';
import { putBlock } from './readme-block.ts';

/** The editors’ guide, which has the table, and the name of its place there. */
export const GUIDE = 'content/README.md';
export const BLOCK = 'content at a glance';

/** A Markdown table of all notes in the order of their words: note, words, status or kind, number of sources; then totals. */
export function notesTable(content: Content): string {
  const notes = new Map(entriesOf(content, 'note').map((note) => [note.id, note]));
  const marks = entriesOf(content, 'article').flatMap(({ tree }) => (tree ? marksIn(readOutline(tree)) : []));
  const rows = marks.filter(({ mark }) => mark.kind === 'note');
  const lines = rows.map(({ mark, paragraph: { number } }) => {
    const note = notes.get(mark.target);
    const { kind = '', status } = note?.fields ?? {};
    const sources = note?.tree ? citedIn(note.tree).length : 0;
    return `| ${mark.number} | ${mark.target} | ${number} | ${mark.text} | ${status ?? kind} | ${sources} |`;
  });
  const count = (kind: KindName) => entriesOf(content, kind).length;
  return [
    `${rows.length} notes, ${count('figure')} figures, ${count('faction')} factions and bodies, ${count('event')} events, ${count('source')} sources.`,
    '',
    '| | note | ¶ | words | status | sources |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** The table, and the guide below `root` with it. Throws with what is wrong with the content, or with the guide. */
export function renewedGuide(root: string): { table: string; guide: string } {
  const content = readContent(root);
  const source = readSource(root, GUIDE);
  const problems = [...problemsOf(content), ...(typeof source === 'string' ? [] : [source])];
  if (typeof source !== 'string' || problems.length > 0) throw new Error(formatProblems(problems));
  const table = notesTable(content);
  return { table, guide: putBlock(source, BLOCK, table) };
}

if (import.meta.main) {
  try {
    const { table, guide } = renewedGuide('.');
    console.log(table);
    if (process.argv.includes('--write')) writeFileSync(GUIDE, guide);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
