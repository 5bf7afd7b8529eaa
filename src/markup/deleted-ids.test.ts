import { expect, test } from 'vitest';
import { isDeletedById } from './deleted-ids.ts';

test.each(['words-market-share', 'share-1', 'ad-hoc-2', 'words-classified-ad', 'comments', 'toc', 'side-bar', 'date'])(
  '%s is taken for page furniture',
  (id) => expect(isDeletedById(id)).toBe(true),
);

test.each([
  'p1',
  'p1-s2',
  'words-shareholders',
  'adler-1',
  'words-ads',
  'update',
  'comments-on-trade',
  'words-next-step',
])('%s is left alone', (id) => expect(isDeletedById(id)).toBe(false));
