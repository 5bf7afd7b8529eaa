import { expect, test } from 'vitest';
import { offeredPdfs, pdfFiles, printedForms } from './pdf-files.ts';

test('a build offers no PDF unless there will be one', () => {
  expect(offeredPdfs('with-notes', undefined)).toEqual([]);
  expect(offeredPdfs('with-notes', '')).toEqual([]);
  expect(offeredPdfs('with-notes', '1').map(({ name }) => name)).toEqual([
    'op-ed-annotated.pdf',
    'op-ed-annotated-letter.pdf',
  ]);
});

test('each form has a file of its own on each paper', () => {
  for (const { form } of printedForms) {
    expect(offeredPdfs(form, '1').map(({ paper }) => paper)).toEqual(['A4', 'Letter']);
  }
  expect(new Set(pdfFiles.map(({ name }) => name)).size).toBe(2 * printedForms.length);
});
