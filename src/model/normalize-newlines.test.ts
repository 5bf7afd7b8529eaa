import { expect, test } from 'vitest';
import { normalizeNewlines } from './normalize-newlines.ts';

test('a byte-order mark at the start is left out', () => {
  expect(normalizeNewlines('\uFEFFWork stopped.')).toBe('Work stopped.');
});

test('a second one, or one within the text, stays for the checks to report', () => {
  expect(normalizeNewlines('\uFEFF\uFEFFWork\uFEFF')).toBe('\uFEFFWork\uFEFF');
});

test('line ends are LF', () => {
  expect(normalizeNewlines('a\r\nb\r\n\r\nc\n')).toBe('a\nb\n\nc\n');
});

test('a carriage return alone is not a line end', () => {
  expect(normalizeNewlines('a\rb')).toBe('a\rb');
});
