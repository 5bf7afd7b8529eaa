import { describe, expect, test } from 'vitest';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { entriesOf, readContent, type Entry } from './content.ts';
import { referencesOf } from './references.ts';

const references = (collection: Entry['collection'], changes: Record<string, Change> = {}) =>
  entriesOf(readContent(tempContent(changes)), collection)
    .flatMap(referencesOf)
    .map(({ kind, id, line }) => `${line} ${kind} ${id}`);

describe('references in fields', () => {
  test('stand in lists and single fields, in the order of writing', () => {
    expect(references('events')).toEqual(['5 source gazette', '6 figure reed', '7 faction dockers']);
  });

  test('stand at any depth', () => {
    const figure = `---
name: Jonah Reed
inColumn: Reed
card: Harbour master.
original:
  title: T
  source: log
roles:
  - role: Harbour master
    sources:
      - gazette
      - log
labels:
  - label: moderate
    faction: dockers
    sources: [gazette]
bornSources: [log]
diedSources: [gazette]
members:
  - figure: reed
checked: 2026-01-02
---

He led the talks with [the dockers](faction:dockers).<Cite id="gazette" />
`;
    expect(references('figures', { 'content/figures/reed.mdx': figure })).toEqual([
      '7 source log',
      '11 source gazette',
      '12 source log',
      '15 faction dockers',
      '16 source gazette',
      '17 source log',
      '18 source gazette',
      '20 figure reed',
      '24 faction dockers',
      '24 source gazette',
    ]);
  });

  test('are only the fields that hold ids', () => {
    const added = 'inColumn: [reed]\nnote: gazette\nfigure: 7\nfactions: dockers\n';
    expect(
      references('sources', { 'content/sources.yaml': `gazette:\n${added.replaceAll(/^(?=.)/gm, '  ')}` }),
    ).toEqual([]);
  });

  test('are none in fields that are nothing', () => {
    expect(references('events', { 'content/events.yaml': 'talks-end:\n' })).toEqual([]);
  });
});

describe('references in bodies', () => {
  test('are links, cites and claims, each at its line', () => {
    expect(references('articles')).toEqual([
      '12 source gazette',
      '19 figure reed',
      '19 faction dockers',
      '19 note work-stopped',
    ]);
  });

  test('are reported apart from ordinary links', () => {
    const body = 'See [the port](https://example.org/), [the claim](note:work-stopped)\nand [him](figure:reed).';
    expect(references('notes', { 'content/notes/work-stopped.mdx': ['Work stopped at noon.', body] })).toEqual([
      '9 note work-stopped',
      '10 figure reed',
      '10 source gazette',
      '11 source gazette',
      '12 source gazette',
      '13 source gazette',
    ]);
  });

  test('have an empty id where it is missing or an expression', () => {
    const cited: Change = ['noon.<Cite id="gazette" />', 'noon.<Cite /> <Cite id={gazette} />'];
    expect(references('notes', { 'content/notes/work-stopped.mdx': cited })).toEqual([
      '9 source ',
      '9 source ',
      '10 source gazette',
      '11 source gazette',
      '12 source gazette',
    ]);
  });
});

test('a reference knows its entry, and whether its words carry a note', () => {
  const content = readContent(tempContent({ 'content/articles/port.mdx': ['Nobody', '[Nobody](note:work-stopped)'] }));
  const [article] = entriesOf(content, 'articles');
  expect(article && referencesOf(article).slice(-2)).toEqual([
    { kind: 'note', id: 'work-stopped', anchor: true, entry: article, line: 19 },
    { kind: 'note', id: 'work-stopped', entry: article, line: 21 },
  ]);
});
