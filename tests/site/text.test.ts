import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage, sourceParagraphs } from '../support/pages.ts';

const SHA256 = 'b431dcbbea4c0a8f4c581077fecaa58345bef297b45004ba03bf9b31de4e26e1';
const SUPPLIED = '../shared/source/op-ed.txt';

test('/op-ed.txt is the text as supplied, byte for byte', () => {
  const bytes = readFileSync('dist/op-ed.txt');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(SHA256);
});

test.skipIf(!existsSync(SUPPLIED))('/op-ed.txt equals the supplied file', () => {
  expect(readFileSync('dist/op-ed.txt')).toEqual(readFileSync(SUPPLIED));
});

test('the page has the eight paragraphs of the text, to the character and in order', () => {
  const found = [...readPage('/').querySelectorAll('.passage > p')].map(({ id, textContent }) => [id, textContent]);
  expect(found).toEqual(sourceParagraphs().map((text, index) => [`p${index + 1}`, text]));
});

test('headline and byline are those of the text', () => {
  const page = readPage('/');
  expect(page.querySelector('h1')?.textContent).toBe('The Iranian Regime is Disintegrating and Facing Defections');
  expect(page.querySelector('.byline b')?.textContent).toBe('Mustafa Fahs');
});

test('inside a paragraph stand links and spans only', () => {
  const names = [...readPage('/').querySelectorAll('.passage > p *')].map(({ localName }) => localName);
  expect([...new Set(names)].sort()).toEqual(['a', 'span']);
});
