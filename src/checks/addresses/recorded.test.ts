import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempContent } from '../../../tests/support/temp-content.ts';
import { LOCK } from '../read/file-tree.ts';
import { isLock, readLock, articleContext } from './recorded.ts';

describe('the lock', () => {
  test('is empty where there is no file', () => {
    expect(readLock(tempContent())).toEqual({ text: '', addresses: new Map() });
  });

  test('is read as text and as addresses', () => {
    const text = '{\n "/#p1": "p1:0+51"\n}\n';
    expect(readLock(tempContent({ [LOCK]: text }))).toEqual({ text, addresses: new Map([['/#p1', 'p1:0+51']]) });
  });

  test.each([
    ['{"/": "article:port"', /^not a map of addresses: .*JSON.*; restore the file as it was$/, 1],
    ['["/"]', /^not a map of addresses: it is not a map; restore/, undefined],
    ['{\n"/": ["p1"]}', /^not a map of addresses: “\/” has no text as its value; restore/, 2],
    ['{\n"/": "site",\n"/": "site"}', /^not a map of addresses: “\/” is written twice; restore/, 3],
    [
      '{\n"/about/": "site",\n"/print/": &"site",\n"/timeline/": "site"}',
      /^not a map of addresses: Unexpected token '&'/,
      3,
    ],
    ['', /^the file is empty/, undefined],
  ])('that is torn is a problem, with its line: %j', (text, message, line) => {
    const read = readLock(tempContent({ [LOCK]: text }));
    if (isLock(read)) expect.fail('it was read');
    expect([read.file, read.reason]).toEqual([LOCK, expect.stringMatching(message)]);
    expect(read.line).toBe(line);
  });
});

describe('what was recorded of an article', () => {
  const lock = JSON.stringify({ '/#reed-1': 'p2:0+4', '/sea/#reed-1': 'p1:0+4' });

  test('is what has its path', () => {
    const recorded = articleContext(tempContent({ [LOCK]: lock }));
    expect([...recorded.recordedOf('port').ids]).toEqual([['reed-1', 'p2:0+4']]);
    expect([...recorded.recordedOf('sea').ids]).toEqual([['reed-1', 'p1:0+4']]);
    expect([...recorded.recordedOf('lake').ids]).toEqual([]);
  });

  test('holds the former ids of what has cards', () => {
    const former = ['checked:', 'formerIds: [pilot]\nchecked:'] as const;
    const recorded = articleContext(tempContent({ 'content/figures/reed.mdx': former }));
    expect([...recorded.recordedOf('port').formerIds]).toEqual([['reed', ['pilot']]]);
  });

  test('is nothing where the lock is torn, which the checks report', () => {
    expect(articleContext(tempContent({ [LOCK]: '{' })).recordedOf('port').ids).toEqual(new Map());
  });

  test('is read once, and again after it was forgotten', () => {
    const root = tempContent({ [LOCK]: lock });
    const recorded = articleContext(root);
    recorded.recordedOf('port');
    writeFileSync(join(root, LOCK), '{"/#reed-7": "p2:0+4"}');
    expect([...recorded.recordedOf('port').ids.keys()]).toEqual(['reed-1']);
    recorded.forget();
    expect([...recorded.recordedOf('port').ids.keys()]).toEqual(['reed-7']);
  });
});
