import { expect, test } from 'vitest';
import { normalText } from './normal-text.ts';

test('a byte-order mark at the start is left out', () => {
  expect(normalText('\uFEFFWork stopped.')).toBe('Work stopped.');
});

test('a second one, or one within the text, stays for the checks to tell', () => {
  expect(normalText('\uFEFF\uFEFFWork\uFEFF')).toBe('\uFEFFWork\uFEFF');
});

test('line ends are LF', () => {
  expect(normalText('a\r\nb\r\n\r\nc\n')).toBe('a\nb\n\nc\n');
});

test('a carriage return alone is no line end', () => {
  expect(normalText('a\rb')).toBe('a\rb');
});
