import { expect, test } from 'vitest';
import { contextObject } from './coins.ts';
import type { CslItem } from './csl.ts';

const sheet: CslItem = {
  id: 'sheet',
  type: 'article-newspaper',
  title: 'Sand & water',
  author: [{ family: 'Moss', given: 'Ada' }, { literal: 'The Pilots’ Office' }],
  'container-title': 'The Harbour Gazette',
  publisher: 'The Harbour Gazette',
  issued: { 'date-parts': [[1911, 8, 4]], circa: true },
  language: 'en',
  URL: 'https://example.org/sheet?a=1&b=2',
};

test('an item is a query with each of its facts once', () => {
  expect([...new URLSearchParams(contextObject(sheet))]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', 'Sand & water'],
    ['rft.creator', 'Moss, Ada'],
    ['rft.creator', 'The Pilots’ Office'],
    ['rft.source', 'The Harbour Gazette'],
    ['rft.date', '1911-08-04'],
    ['rft.language', 'en'],
    ['rft.identifier', 'https://example.org/sheet?a=1&b=2'],
  ]);
});

test('a report has its institution as the publisher, and what is not known is left out', () => {
  const report: CslItem = { id: 'r', type: 'report', title: 'Depths', publisher: 'Coast Institute', language: 'en' };
  expect(contextObject(report)).toBe(
    'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc' +
      '&rft.type=report&rft.title=Depths&rft.publisher=Coast%20Institute&rft.language=en',
  );
});
