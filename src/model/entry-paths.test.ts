import { expect, test } from 'vitest';
import { entryPath } from './entry-paths.ts';

test('every kind of entry has its address', () => {
  expect((['note', 'figure', 'faction', 'event', 'source'] as const).map((kind) => entryPath(kind, 'x'))).toEqual([
    '/#note-x',
    '/figures/x/',
    '/factions/x/',
    '/timeline/#x',
    '/sources/#x',
  ]);
});
