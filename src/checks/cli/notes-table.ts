import { readFileSync, writeFileSync } from 'node:fs';
import { readOutline } from '../../markup/outline.ts';
import { citedIn } from '../../features/sources/backlinks.ts';
import { entriesOf, readContent, type Content } from '../read/content.ts';
import { putBlock } from './readme-block.ts';

/** Name of the table’s place in the README. */
export const BLOCK = 'content at a glance';

/** A Markdown table of all notes in the order of their words: note, words, status or kind, number of sources; then totals. */
export function glance(content: Content, bodyOf: (file: string) => string): string {
  const notes = new Map(entriesOf(content, 'notes').map((note) => [note.id, note]));
  const rows = entriesOf(content, 'articles').flatMap(({ tree }) =>
    (tree ? readOutline(tree).paragraphs : []).flatMap(({ number, marks }) =>
      marks.filter(({ kind }) => kind === 'note').map((mark) => ({ mark, number, note: notes.get(mark.target) })),
    ),
  );
  const lines = rows.map(({ mark, number, note }) => {
    const { kind, status } = note?.data as { kind: string; status?: string };
    const sources = citedIn(note ? bodyOf(note.file) : '').length;
    return `| ${mark.number} | ${mark.target} | ${number} | ${mark.text} | ${status ?? kind} | ${sources} |`;
  });
  const count = (collection: Parameters<typeof entriesOf>[1]) => entriesOf(content, collection).length;
  return [
    `${rows.length} notes, ${count('figures')} figures, ${count('factions')} factions and bodies, ${count('events')} events, ${count('sources')} sources.`,
    '',
    '| | note | ¶ | words | status | sources |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

if (import.meta.main) {
  const table = glance(readContent('.'), (file) => readFileSync(file, 'utf8'));
  console.log(table);
  if (process.argv.includes('--write'))
    writeFileSync('README.md', putBlock(readFileSync('README.md', 'utf8'), BLOCK, table));
}
