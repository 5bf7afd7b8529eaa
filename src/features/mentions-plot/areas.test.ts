import { expect, test } from 'vitest';
import { areasOf } from './areas.ts';

const CROWDED = [94, 98];

test.each([[[8, 70]], [[3, 9, 40]], [CROWDED]])('areas hold their marks at %j and do not overlap', (at) => {
  const areas = areasOf(at, false);
  expect(areas.map(({ from, to }, index) => from < at[index]! && at[index]! < to)).toEqual(at.map(() => true));
  areas.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(areas[index]!.to));
});

test('an area fills its cell where there is no other mark', () => {
  expect(areasOf([40], true)).toEqual([{ from: 0, to: 100 }]);
  expect(areasOf([], true)).toEqual([]);
});

test('the last area reaches into the next cell rather than be narrow, where it is free', () => {
  const last = areasOf(CROWDED, true).at(-1)!;
  expect(last.to - last.from).toBeCloseTo(25);
  expect(last.to).toBeGreaterThan(100);
  expect(areasOf(CROWDED, false).at(-1)?.to).toBe(100);
});
