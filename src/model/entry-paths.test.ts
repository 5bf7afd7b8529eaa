import { expect, test } from 'vitest';
import { entryPath } from './entry-paths.ts';

test('every kind with a page or a place of its own has its path', () => {
  const kinds = ['figure', 'faction', 'source', 'event', 'correction'] as const;
  expect(kinds.map((kind) => entryPath(kind, 'x'))).toEqual([
    '/figures/x/',
    '/factions/x/',
    '/sources/#x',
    '/timeline/#x',
    '/about/#x',
  ]);
});
