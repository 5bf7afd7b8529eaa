import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempContent } from '../../../tests/support/temp-content.ts';
import { formatLock } from '../../model/lock.ts';
import { LOCK } from '../read/file-tree.ts';
import { renewedLock } from './lock.ts';

test('a lock has all live addresses, and stays as it is where nothing is new', () => {
  const root = tempContent();
  const lock = renewedLock(root);
  expect(lock.get('/')).toBe('article:port');
  expect(lock.get('/#reed-1')).toBe('p1:0+4');
  expect(lock.get('/figures/reed/')).toBe('figure:reed');
  writeFileSync(join(root, LOCK), formatLock(lock));
  expect(formatLock(renewedLock(root))).toBe(formatLock(lock));
});

test('a new mention is added with the next number, before recorded ones too', () => {
  const lock = renewedLock(
    tempContent({
      'content/articles/port.mdx': ['Nobody', '[Nobody](figure:reed)'],
      [LOCK]: '{"/#reed-1": "p2:0+6"}',
    }),
  );
  expect([lock.get('/#reed-1'), lock.get('/#reed-2')]).toEqual(['p2:0+6', 'p1:0+4']);
});

test('a torn lock is not renewed', () => {
  expect(() => renewedLock(tempContent({ [LOCK]: '{' }))).toThrow(/^content\/ids\.lock\.json:1 \[unreadable\] /);
});
