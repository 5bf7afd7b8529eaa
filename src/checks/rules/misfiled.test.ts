import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp } from '../../../tests/support/temp-content.ts';
import { misfiledProblems } from './misfiled.ts';

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
  ])('%s is not', (_, fields) => {
    expect(noteWith(fields)).toEqual([]);
  });
});
