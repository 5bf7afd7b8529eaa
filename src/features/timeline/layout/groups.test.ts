import { expect, test } from 'vitest';
import { extentOf, groupMarks, overlaps, type Mark } from './groups.ts';

const mark = (from: number, to = from): Mark<undefined> => ({ from, to, title: '', of: undefined });
const groups = (places: (number | [number, number])[], least: number, most: number) =>
  groupMarks(
    places.map((place) => (typeof place === 'number' ? mark(place) : mark(...place))),
    least,
    most,
  ).map((group) => group.map(({ from }) => from));

test('marks that have room stay alone', () => {
  expect(groups([0, 24, 60], 24, 1)).toEqual([[0], [24], [60]]);
});

test('as many as there are rows may meet', () => {
  expect(groups([0, 5, 10], 24, 3)).toEqual([[0], [5], [10]]);
});

test('the nearest share a place when there are more', () => {
  expect(groups([0, 10, 13, 100], 24, 2)).toEqual([[0], [10, 13], [100]]);
});

test('grouping goes on until no place has more than there are rows', () => {
  const places = [0, 1, 2, 3, 4, 5, 30, 31];
  for (const most of [1, 2, 3]) {
    const found = groupMarks(
      places.map((place) => mark(place)),
      24,
      most,
    );
    expect(found.flat()).toHaveLength(places.length);
    for (let x = -12; x < 50; x += 0.5) {
      const here = found.filter((group) => overlaps(extentOf(group, 24), { left: x, right: x + 0.1 }));
      expect(here.length, `${most} at ${x}`).toBeLessThanOrEqual(most);
    }
  }
});

test('a long mark does not hide that others meet under it', () => {
  expect(groups([[0, 100], 40, 44], 24, 2)).toEqual([[0], [40, 44]]);
});

test('no row is an error', () => {
  expect(() => groups([0], 24, 0)).toThrow('at least one row is needed');
});

test('parts that share an end do not meet', () => {
  expect(overlaps({ left: 0, right: 5 }, { left: 5, right: 9 })).toBe(false);
  expect(overlaps({ left: 0, right: 5 }, { left: 4, right: 9 })).toBe(true);
});
