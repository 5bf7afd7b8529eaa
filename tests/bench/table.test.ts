import { expect, test } from 'vitest';
import { count, median, spread, table } from './table.ts';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('no values');
});

test('a spread tells the median and the range; one value stands alone', () => {
  expect(spread([1.104, 1.3149, 1.02], 2)).toBe('1.10 (1.02–1.31)');
  expect(spread([67.14], 1)).toBe('67.1');
});

test('counts have separators and no decimals', () => {
  expect(count(26000)).toBe('26,000');
  expect(count(0.6)).toBe('1');
});

test('a table sets its first column left and the others right', () => {
  expect(table('Sizes', [['page', '26,000'], ['a longer name', '5', 'x'], ['none']])).toBe(
    'Sizes\n  page            26,000\n  a longer name        5   x\n  none\n',
  );
});
