import { expect, test } from 'vitest';
import type { Result } from './check.ts';
import { createProgress } from './progress.ts';
import type { Verdict } from './verdict.ts';

function shown(isTTY: boolean): string[] {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const progress = createProgress(stream, 3);
  for (const verdict of ['alive', 'dead', 'alive'] satisfies Verdict[]) {
    const result: Result = {
      id: 'a',
      url: 'https://a.example/',
      endsAt: 'https://a.example/',
      chain: [],
      verdict,
      reason: '',
      titleMissing: false,
      archive: undefined,
    };
    progress.add(result);
  }
  progress.end();
  return written;
}

test('one line on a terminal says how far the check is, and is gone in the end', () => {
  expect(shown(true)).toEqual([
    '\r\u001B[K1 of 3: 1 alive',
    '\r\u001B[K2 of 3: 1 dead, 1 alive',
    '\r\u001B[K3 of 3: 1 dead, 2 alive',
    '\r\u001B[K',
  ]);
});

test('nothing is written elsewhere', () => {
  expect(shown(false)).toEqual([]);
});
