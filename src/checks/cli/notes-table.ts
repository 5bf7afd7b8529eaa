import { readFileSync, writeFileSync } from 'node:fs';
import { marksIn } from '../../markup/outline.ts';
import { readOutline } from '../../markup/read-outline.ts';
import { citedIn } from '../../markup/references.ts';
import type { KindName } from '../../model/kinds.ts';
import { entriesOf, readContent, type Content } from '../read/content.ts';
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

if (import.meta.main) {
  const table = notesTable(readContent('.'));
  console.log(table);
  if (process.argv.includes('--write')) writeFileSync(GUIDE, putBlock(readFileSync(GUIDE, 'utf8'), BLOCK, table));
}
