import { expect, test } from 'vitest';
import { readableUrl } from './readable-url.ts';

test('letters of other scripts are written out', () => {
  expect(readableUrl('https://example.org/%D9%86%D9%88%D8%B1')).toBe('https://example.org/نور');
});

test('spaces, punctuation and ASCII stay percent-encoded', () => {
  const url = 'https://example.org/a%20b%2Fc%C2%A0d%E2%80%98e%E2%80%99?q=%26';
  expect(readableUrl(url)).toBe(url);
});

test('bytes that are not UTF-8 stay as they are', () => {
  expect(readableUrl('https://example.org/%D9%D8%C3')).toBe('https://example.org/%D9%D8%C3');
});

test('the address leads to the same place', () => {
  const url = 'https://example.org/%DB%8C%D8%A7%E2%80%8C%DA%A9';
  expect(new URL(readableUrl(url)).href).toBe(url);
});
