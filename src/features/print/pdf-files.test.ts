import { expect, test } from 'vitest';
import { offeredPdfs, pdfFiles } from './pdf-files.ts';

test('a build offers no PDF unless there will be one', () => {
  expect(offeredPdfs(undefined)).toEqual([]);
  expect(offeredPdfs('')).toEqual([]);
  expect(offeredPdfs('1')).toEqual(pdfFiles);
});

test('each paper has a file of its own', () => {
  expect(pdfFiles.map(({ paper }) => paper)).toEqual(['A4', 'Letter']);
  expect(new Set(pdfFiles.map(({ name }) => name)).size).toBe(2);
});
