import { expect, test } from 'vitest';
import { setLines, TYPE, widthOf } from './type.ts';

const frame = { size: TYPE.name, x: 10, y: 20, leading: 18, paragraph: undefined };

test('a text that fits is one line', () => {
  expect(setLines('The dockers', { ...frame, width: 200 })).toEqual([{ x: 10, y: 20, text: 'The dockers' }]);
});

test('a text that does not fit is cut at its spaces, and a long word stays whole', () => {
  const lines = setLines('The harbourmasters of all ports', { ...frame, width: 90 });
  expect(lines.map(({ text, y }) => `${y} ${text}`)).toEqual(['20 The', '38 harbourmasters', '56 of all ports']);
});

test('the paragraph stands behind the last line, and takes room there', () => {
  const width = widthOf({ text: 'The dockers' }, TYPE.name) + 1;
  expect(setLines('The dockers', { ...frame, width, paragraph: 7 })).toEqual([
    { x: 10, y: 20, text: 'The' },
    { x: 10, y: 38, text: 'dockers', paragraph: 7 },
  ]);
});

test('slim letters are taken for narrower than broad ones, small sizes than large ones', () => {
  expect(widthOf({ text: 'till' }, 15)).toBeLessThan(widthOf({ text: 'open' }, 15));
  expect(widthOf({ text: 'open' }, 15)).toBeLessThan(widthOf({ text: 'mumm' }, 15));
  expect(widthOf({ text: 'open' }, TYPE.small)).toBeLessThan(widthOf({ text: 'open' }, TYPE.big));
  expect(widthOf({ text: 'open', paragraph: 3 }, 15) - widthOf({ text: 'open' }, 15)).toBe(24);
});
