import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, tempContent } from '../../../tests/support/temp-content.ts';
import { misfiledProblems, misfiledRecords } from './misfiled.ts';

const NOTE = 'content/notes/work-stopped.mdx';
const noteWith = (fields: string) =>
  readTemp({ [NOTE]: `---\n${fields}\n---\n\nA.\n` })
    .entries.flatMap(misfiledProblems)
    .map(plain);

describe('a note with the fields', () => {
  test.each([
    ['of a place', 'name: Quay\ncard: A quay.\nchecked: 2026-01-02', 'place'],
    ['of a page', 'title: About', 'page'],
  ])('%s is one fault', (_, fields, kind) => {
    const message = `these are the fields of a ${kind}, not of a note; put them where they belong`;
    expect(noteWith(fields)).toEqual([`${NOTE}:2 [wrong-kind] ${message}`]);
  });

  test.each([
    ['of a note', 'kind: term\ntitle: A\ncard: B\nchecked: 2026-01-02'],
    ['of a note but one', 'kind: term\ntitle: A\ncard: B'],
    ['of nothing', 'a: b\nc: d'],
    ['that are none', '{}'],
  ])('%s is not', (_, fields) => {
    expect(noteWith(fields)).toEqual([]);
  });
});

const text = (file: string) => readFileSync(join(tempContent(), 'content', file), 'utf8');

test.each([
  ['corrections.yaml', 'sources.yaml'],
  ['events.yaml', 'edition.yaml'],
  ['edition.yaml', 'events.yaml'],
])('%s with what belongs in %s is one fault', (file, other) => {
  const { entries } = readTemp({ [`content/${file}`]: text(other) });
  expect(misfiledRecords(entries).map(plain)).toEqual([
    `content/${file}:1 [wrong-kind] this is what belongs in content/${other}; put it there, and restore what was here`,
  ]);
});

test('records of which one is of their kind have faults of their own', () => {
  const { entries } = readTemp({ 'content/events.yaml': (source) => source + text('sources.yaml') });
  expect(misfiledRecords(entries)).toEqual([]);
  expect(misfiledRecords(readTemp().entries)).toEqual([]);
});
