import { expect, test } from 'vitest';
import { arrowDown, arrowRight, edge, elbow, outline } from './strokes.ts';
import type { Node } from './block.ts';

test('arrows end in their heads', () => {
  expect(arrowRight(10, 20, 60)).toBe('M10 20H60M53 14L60 20L53 26');
  expect(arrowDown(10, 20, 60)).toBe('M10 20V60M4 53L10 60L16 53');
});

test('an elbow goes to its lane, along it, and on, with round corners', () => {
  expect(elbow([0, 0], 50, [80, 100])).toBe('M0 0H45Q50 0 50 5V95Q50 100 55 100H80');
  expect(elbow([0, 100], 50, [10, 0])).toBe('M0 100H45Q50 100 50 95V5Q50 0 45 0H10');
});

test('an elbow between almost equal heights is level', () => {
  expect(elbow([0, 4], 50, [80, 0])).toBe('M0 0H80');
});

test('an outline is closed, and numbers are written to a tenth', () => {
  expect(outline(0.5, 1 / 3, 20, 30)).toBe('M0.5 0.3H20V30H0.5Z');
});

test('the edge of a name is outside its area, at half its height', () => {
  const node = { area: { x: 20, y: 10, width: 50, height: 30 } } as Node;
  const [left, right] = [edge(node, 'left'), edge(node, 'right')];
  expect([left[1], right[1]]).toEqual([25, 25]);
  expect(left[0]).toBeLessThan(20);
  expect(right[0]).toBeGreaterThan(70);
});
