import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTemp, tempContent } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { BLOCK, GUIDE, notesTable, renewedGuide } from './notes-table.ts';
import { putBlock } from './readme-block.ts';

test('the table has the notes in the order of their words, and totals', () => {
  const content = readTemp({
    'content/articles/port.mdx': ['Nobody', '<Claim note="crews">Nobody</Claim>'],
    'content/notes/crews.mdx': `---\nkind: term\ntitle: Crews\ncard: A term.\nchecked: 2026-01-02\n---\n\nOne.<Cite id="gazette" /> Two.<Cite id='log' /> Three.<Cite id="log" />\n`,
  });
  expect(notesTable(content).split('\n')).toEqual([
    '2 notes, 1 figures, 1 factions and bodies, 1 events, 1 sources.',
    '',
    '| | note | ¶ | words | status | sources |',
    '| --- | --- | --- | --- | --- | --- |',
    '| 3 | work-stopped | 1 | stopped work | supported | 1 |',
    '| 4 | crews | 2 | Nobody | term | 2 |',
  ]);
});

const cells = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').replace(/-+/g, '-'));

test('the table has each note with its words, status and number of sources, and the totals', () => {
  const [totals, , head, , ...rows] = notesTable(readTemp()).split('\n');
  expect(totals).toMatch(/^\d+ notes, \d+ figures, \d+ factions and bodies, \d+ events, \d+ sources\.$/);
  expect(head).toBe('| | note | ¶ | words | status | sources |');
  expect(rows.map((row) => row.split(' | ').slice(1, 3))).toContainEqual(['work-stopped', '1']);
});

test('the table in the editors’ guide of notes is that of the content', () => {
  const readme = readFileSync(GUIDE, 'utf8');
  expect(cells(readme)).toEqual(cells(putBlock(readme, BLOCK, notesTable(readContent('.')))));
});

test('a guide is renewed where it has a place for the table, and the content no faults', () => {
  const marks = `A guide.\n<!-- ${BLOCK} -->\n<!-- end of ${BLOCK} -->\n`;
  expect(renewedGuide(tempContent({ [GUIDE]: marks })).guide).toContain('| work-stopped |');
  expect(() => renewedGuide(tempContent())).toThrow(`${GUIDE} [unreadable] cannot be read`);
  expect(() => renewedGuide(tempContent({ [GUIDE]: 'A guide.' }))).toThrow('the guide has no part between');
  const faulty = { [GUIDE]: marks, 'content/notes/work-stopped.mdx': ['title:', 'titel:'] as const };
  expect(() => renewedGuide(tempContent(faulty))).toThrow('unknown key “titel”');
});
