import { format } from 'prettier';
import { expect, test } from 'vitest';
import { count, median, spread, table } from './table.ts';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('no values');
});

test('a spread gives the median and the range, or one value where all look alike', () => {
  expect(spread([1.104, 1.3149, 1.02], 2)).toBe('1.10 (1.02–1.31)');
  expect(spread([67.14], 1)).toBe('67.1');
  expect(spread([67.14, 67.11], 1)).toBe('67.1');
});

test('counts have separators and the decimals that are asked for', () => {
  expect(count(26000)).toBe('26,000');
  expect(count(0.6)).toBe('1');
  expect(count(0.6, 2)).toBe('0.60');
});

test('a table sets its first column left and the others right, as the formatter would', async () => {
  const text = table([['page', 'bytes', 'x'], ['a longer name', '26,000', ''], ['none']]);
  expect(text).toBe(
    '| page          |  bytes |   x |\n| ------------- | -----: | --: |\n| a longer name | 26,000 |     |\n' +
      '| none          |        |     |',
  );
  expect(await format(text, { parser: 'markdown' })).toBe(`${text}\n`);
});
