import { expect, test } from 'vitest';
import { inScript } from './cross-field.ts';

const faults = (title: unknown, lang: unknown) => {
  const issues: unknown[] = [];
  inScript('title', 'lang')({ value: { title, lang }, issues: issues as never });
  return issues;
};

test('a text in letters of another script than its language has is reported at the language', () => {
  const message = '“title” has no letter of the script of that language; correct one of them';
  expect(faults('The quay', 'fa')).toEqual([{ code: 'custom', path: ['lang'], message, input: 'fa' }]);
  expect(faults('الرصيف', 'en')).toHaveLength(1);
});

test.each([
  ['The quay', 'en'],
  ['The quay', 'fa-Latn'],
  ['1911', 'fa'],
  ['الرصيف The Quay', 'ar'],
  ['The quay', 'no language'],
  ['The quay', undefined],
  [undefined, 'fa'],
])('%s in %s is no problem', (title, lang) => {
  expect(faults(title, lang)).toEqual([]);
});
