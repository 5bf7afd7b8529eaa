import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { lockProblems } from './lock.ts';

const LOCK = 'content/ids.lock.json';
const ARTICLE = 'content/articles/port.mdx';
const problems = (changes: Record<string, Change>) => lockProblems(readContent(tempContent(changes))).map(plain);

test('an id that was public and is gone is told, with what keeps it', () => {
  expect(problems({ [LOCK]: '{"articles/port": ["p1", "note-old"], "figures": ["reed", "gone"]}' })).toEqual([
    {
      code: 'lost-id',
      file: LOCK,
      message:
        'the public id “note-old” of articles/port is gone; in content/articles/port.mdx write “aliases:” with ' +
        '“note-old: NEW” to keep it; before the first publication remove it from this file',
    },
    {
      code: 'lost-id',
      file: LOCK,
      message:
        'the public id “gone” of figures is gone; bring the entry back, since its address is linked to; ' +
        'before the first publication remove it from this file',
    },
  ]);
});

test('an address that stands twice is told', () => {
  expect(problems({ [ARTICLE]: ['<Section id="talks"', '<Section id="p2"'] })).toEqual([
    {
      code: 'duplicate-id',
      file: ARTICLE,
      message:
        'the address “#p2” stands twice in the page; give the section another id, or rename the figure, faction or note',
    },
  ]);
});

test('an alias keeps a public id', () => {
  const aliased: Change = ['lead: true', 'lead: true\naliases:\n  note-old: note-work-stopped'];
  expect(problems({ [LOCK]: '{"articles/port": ["note-old"]}', [ARTICLE]: aliased })).toEqual([]);
});

test('a torn lock is a problem, not a crash', () => {
  expect(problems({ [LOCK]: '{' })).toMatchObject([{ code: 'unreadable', file: LOCK }]);
});
