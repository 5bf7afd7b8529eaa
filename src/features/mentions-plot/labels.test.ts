import { expect, test } from 'vitest';
import { GAP, labelSides, labelWidth, type Labelled } from './labels.ts';

const ten = 'ten letter';
const width = labelWidth(ten);

test('words come after their stroke', () => {
  expect(labelSides([{ at: 20, text: ten }])).toEqual(['after']);
});

test('words come before it where the next stroke or the edge is too near', () => {
  expect(labelSides([{ at: 100 - width, text: ten }])).toEqual(['before']);
  expect(
    labelSides([
      { at: 50, text: ten },
      { at: 50 + width, text: ten },
    ]),
  ).toEqual(['before', 'after']);
});

test('words that fit on neither side are left out, and so are empty ones', () => {
  expect(
    labelSides([
      { at: 3, text: ten },
      { at: 6, text: '' },
      { at: 8, text: ten },
    ]),
  ).toEqual([undefined, undefined, 'after']);
});

test('no words cover a stroke, other words or the edge, wherever the strokes are', () => {
  for (let step = 1; step < 30; step++) {
    const strokes: Labelled[] = [1, 2, 3, 4, 5, 6].map((n) => ({ at: (n * n * step) % 100, text: ten.slice(0, step) }));
    strokes.sort((a, b) => a.at - b.at);
    const boxes = labelSides(strokes).flatMap((side, index) => {
      const { at, text } = strokes[index]!;
      const edge = side === 'after' ? at + GAP : at - GAP - labelWidth(text);
      return side ? [{ from: edge, to: edge + labelWidth(text) }] : [];
    });
    const points = strokes.map(({ at }) => ({ from: at, to: at }));
    for (const box of boxes) {
      expect(box.from >= 0 && box.to <= 100).toBe(true);
      const others = [...boxes.filter((other) => other !== box), ...points];
      expect(others.filter(({ from, to }) => from < box.to && to > box.from)).toEqual([]);
    }
  }
});

test('words are as wide as their letters', () => {
  expect(labelWidth('')).toBe(0);
  expect(labelWidth('ill')).toBeLessThan(labelWidth('nob'));
  expect(labelWidth('WWW')).toBeGreaterThan(labelWidth('NOB'));
  expect(labelWidth('ab')).toBeCloseTo(2 * labelWidth('a'));
});
