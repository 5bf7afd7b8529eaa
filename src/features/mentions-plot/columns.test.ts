import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../tests/support/outline.ts';
import { sectionsOf } from './columns.ts';

const sections = (source: string) => sectionsOf(outlineOf(source));
const columns = (...lengths: number[]) =>
  sections(lengths.map((length) => 'a'.repeat(length)).join('\n\n')).flatMap(({ columns }) => columns);
const shares = (...lengths: number[]) => columns(...lengths).map(({ share }) => Number(share.toFixed(2)));

test('columns are in their sections, and those outside keep their place', () => {
  const found = sections(`
One.

<Section id="s" title="S">

Two.

Three.

</Section>

Four.
`);
  expect(found.map(({ id, title, columns }) => [id, title, columns.map(({ id }) => id)])).toEqual([
    ['', '', ['p1']],
    ['s', 'S', ['p2', 'p3']],
    ['', '', ['p4']],
  ]);
});

describe('the widths of columns', () => {
  test('are as the lengths of the paragraphs', () => {
    expect(shares(100, 300)).toEqual([25, 75]);
  });

  test('are not below the least share, and the others make room in proportion', () => {
    expect(shares(1, 100, 300)).toEqual([8.6, 22.85, 68.55]);
    expect(shares(80, 1, 1000)).toEqual([8.6, 8.6, 82.8]);
  });

  test('are equal where even that is too much', () => {
    expect(shares(...Array.from({ length: 20 }, () => 10))).toEqual(Array.from({ length: 20 }, () => 5));
  });

  test('add up: each column begins where the one before it ends', () => {
    expect(columns(100, 300, 400).map(({ start }) => start)).toEqual([0, 12.5, 50]);
  });
});

test('an article without paragraphs has no columns', () => {
  expect(sections('')).toEqual([]);
});
