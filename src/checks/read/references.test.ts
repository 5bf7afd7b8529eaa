import { describe, expect, test } from 'vitest';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import type { KindName } from '../../model/kinds.ts';
import { entriesOf } from './content.ts';
import { referencesOf } from './references.ts';

const references = (kind: KindName, changes: Record<string, Change> = {}) =>
  entriesOf(readTemp(changes), kind)
    .flatMap(referencesOf)
    .map(({ kind, id, place }) => `${place?.line} ${kind} ${id}`);

describe('references in fields', () => {
  test('are in lists and single fields, in the order of writing', () => {
    expect(references('event')).toEqual(['5 source gazette', '6 figure reed', '7 faction dockers']);
  });

  test('are at any depth', () => {
    const figure = `---
name: Jonah Reed
inColumn: Reed
card: Harbour master.
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
checked: 2026-01-02
---

He led the talks with [the dockers](faction:dockers).<Cite id="gazette" />
`;
    expect(references('figure', { 'content/figures/reed.mdx': figure })).toEqual([
      '8 source gazette',
      '9 source log',
      '12 faction dockers',
      '13 source gazette',
      '14 source log',
      '15 source gazette',
      '19 faction dockers',
      '19 source gazette',
    ]);
    const original = 'original:\n  title: T\n  source: log\nlead: true\n';
    expect(references('article', { 'content/articles/port.mdx': ['lead: true\n', original] })).toContain(
      '16 source log',
    );
    const members = 'members:\n  - figure: reed\nchecked:';
    expect(references('faction', { 'content/factions/dockers.mdx': ['checked:', members] })[0]).toBe('7 figure reed');
  });

  test('are only the fields that hold ids', () => {
    const added = 'inColumn: [reed]\nnote: gazette\nfigure: 7\nfactions: dockers\n';
    expect(references('source', { 'content/sources.yaml': `gazette:\n${added.replaceAll(/^(?=.)/gm, '  ')}` })).toEqual(
      [],
    );
  });

  test('are none in fields that are nothing', () => {
    expect(references('event', { 'content/events.yaml': 'talks-end:\n' })).toEqual([]);
  });
});

describe('references in bodies', () => {
  test('are links, cites and claims, each at its line', () => {
    expect(references('article')).toEqual([
      '12 source gazette',
      '19 figure reed',
      '19 faction dockers',
      '19 note work-stopped',
    ]);
  });

  test('are other than ordinary links', () => {
    const body = 'See [the port](https://example.org/), [the claim](note:work-stopped)\nand [him](figure:reed).';
    expect(references('note', { 'content/notes/work-stopped.mdx': ['Work stopped at noon.', body] })).toEqual([
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
    expect(references('note', { 'content/notes/work-stopped.mdx': cited })).toEqual([
      '9 source ',
      '9 source ',
      '10 source gazette',
      '11 source gazette',
      '12 source gazette',
    ]);
  });
});

describe('a correction', () => {
  const correction = (kind: string, entry: string) => ({
    'content/corrections.yaml': `noon:\n  date: 2026-01-03\n  kind: ${kind}\n  entry: ${entry}\n  text: It was noon.\n  was: One\n  now: Noon\n`,
  });

  test('names the entry that it is of, by kind and id', () => {
    expect(references('correction', correction('note', 'work-stopped'))).toEqual(['4 note work-stopped']);
    expect(references('correction', correction('source', 'log'))).toEqual(['4 source log']);
  });

  test('of a kind that cannot be corrected names nothing', () => {
    expect(references('correction', correction('article', 'port'))).toEqual([]);
  });
});

test('a reference knows its entry, and whether its words carry a note', () => {
  const content = readTemp({ 'content/articles/port.mdx': ['Nobody', '[Nobody](note:work-stopped)'] });
  const [article] = entriesOf(content, 'article');
  expect(article && referencesOf(article).slice(-2)).toEqual([
    { kind: 'note', id: 'work-stopped', anchor: true, entry: article, place: expect.objectContaining({ line: 19 }) },
    { kind: 'note', id: 'work-stopped', anchor: false, entry: article, place: expect.objectContaining({ line: 21 }) },
  ]);
});
