import { expect, test } from 'vitest';
import { overlaps, type Mark } from './groups.ts';
import { placeMarks, type Field, type PlacedMark } from './rows.ts';

const mark = (from: number, title: string, to = from): Mark<undefined> => ({ from, to, title, of: undefined });
const field: Field = {
  left: 0,
  right: 400,
  rows: 3,
  target: 24,
  size: 10,
  lines: 1,
  walls: [],
  count: (events: number) => `${events} events`,
};
const shown = (placed: PlacedMark<unknown>[]) =>
  placed.map(({ row, label }) => [row, label?.anchor, label?.lines.join('/')]);

function expectNoOverlap(placed: PlacedMark<unknown>[]) {
  const boxes = placed.flatMap(({ row, target, label }, index) =>
    [target, ...(label ? [label] : [])].map((box) => ({ ...box, row, index })),
  );
  for (const a of boxes) {
    for (const b of boxes) {
      if (a.index < b.index && a.row === b.row) expect(overlaps(a, b), JSON.stringify([a, b])).toBe(false);
    }
  }
}

test('words are to the right of their mark where they fit, else to the left', () => {
  expect(shown(placeMarks([mark(10, 'left end'), mark(390, 'right end')], field))).toEqual([
    [0, 'start', 'left end'],
    [0, 'end', 'right end'],
  ]);
});

test('words avoid a wall', () => {
  const [placed] = placeMarks([mark(200, 'before the day')], { ...field, walls: [210] });
  expect(placed?.label).toMatchObject({ anchor: 'end', x: 193 });
});

test('a mark whose words have no room in a row goes to the next', () => {
  const placed = placeMarks([mark(100, 'words that are long'), mark(130, 'words that are longer')], field);
  expect(placed.map(({ row }) => row)).toEqual([0, 1]);
  expectNoOverlap(placed);
});

test('words give way to marks', () => {
  const crowded = [mark(100, 'words that are long'), mark(180, 'm'.repeat(40)), mark(190, 'm'.repeat(40))];
  const placed = placeMarks(crowded, { ...field, rows: 2 });
  expect(placed.every(({ marks }) => marks.length === 1)).toBe(true);
  expectNoOverlap(placed);
});

test('marks that share a place are counted', () => {
  const placed = placeMarks([mark(100, 'one'), mark(104, 'two'), mark(107, 'three')], { ...field, rows: 1 });
  expect(shown(placed)).toEqual([[0, 'start', '3 events']]);
});

test('words too long for the field are left out, the mark stays', () => {
  expect(shown(placeMarks([mark(200, 'm'.repeat(60))], field))).toEqual([[0, undefined, undefined]]);
});

test.each([1, 2, 3, 9])('nothing overlaps in %i rows, and every mark is there once', (rows) => {
  const places = [5, 9, 30, 31, 32, 90, 140, 150, 151, 152, 153, 200, 222, 300, 395, 399];
  const marks = places.map((place) => mark(place, 'event '.repeat((place % 7) + 1).trim()));
  const placed = placeMarks(marks, { ...field, rows });
  expectNoOverlap(placed);
  expect(
    placed
      .flatMap((one) => one.marks)
      .map(({ from }) => from)
      .sort((a, b) => a - b),
  ).toEqual(places);
  for (const { row, label } of placed) {
    expect(row).toBeLessThan(rows);
    if (label) expect(Math.min(label.left + 7, 407 - label.right)).toBeGreaterThanOrEqual(0);
  }
});
