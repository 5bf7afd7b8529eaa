import { describe, expect, test } from 'vitest';
import type { Result } from './check.ts';
import { jsonReport, textReport } from './report.ts';

const result = (id: string, changes: Partial<Result> = {}): Result => ({
  id,
  url: `https://${id}.example/`,
  endsAt: `https://${id}.example/`,
  verdict: 'alive',
  reason: '200 OK',
  titleMissing: false,
  chain: [],
  archive: undefined,
  ...changes,
});
const hop = (id: string, status: number, to: string) => ({ url: `https://${id}.example/`, status, to });

describe('textReport', () => {
  test('is a line where there is nothing to say', () => {
    expect(textReport({ results: [result('a')], withoutAddress: 2 })).toBe(
      'Addresses: 0 dead, 0 blocked, 0 moved, 0 changed, 1 alive. Records without one: 2.\n',
    );
  });

  test('lists what calls for an editor, the gravest first', () => {
    const movedTo = 'https://moved.example/new';
    const results = [
      result('alive'),
      result('changed', { verdict: 'changed', titleMissing: true }),
      result('moved', {
        verdict: 'moved',
        chain: [hop('moved', 301, movedTo)],
        movedTo,
        endsAt: movedTo,
        titleMissing: true,
      }),
      result('partly', {
        verdict: 'moved',
        chain: [hop('partly', 301, 'https://halfway.example/'), hop('halfway', 302, 'https://end.example/')],
        movedTo: 'https://halfway.example/',
        endsAt: 'https://end.example/',
      }),
      result('later', { chain: [hop('later', 302, 'https://login.example/')], endsAt: 'https://login.example/' }),
      result('blocked', { verdict: 'blocked', reason: '403 Forbidden' }),
      result('gone', {
        verdict: 'dead',
        reason: '404 Not Found',
        chain: [hop('gone', 301, 'https://x.example/')],
        endsAt: 'https://x.example/',
      }),
    ];
    expect(textReport({ results, withoutAddress: 0 })).toBe(`Dead (1)
  gone: https://gone.example/
    301 → https://x.example/
    404 Not Found

Blocked (1)
  blocked: https://blocked.example/
    403 Forbidden

Moved (2)
  moved: https://moved.example/
    301 → https://moved.example/new
    the recorded title is in none of the titles of the page
  partly: https://partly.example/
    301 → https://halfway.example/
    302 → https://end.example/
    permanently as far as https://halfway.example/

Changed: the recorded title is in none of the titles of the page (1)
  changed: https://changed.example/

Alive, after temporary redirects (1)
  later: https://later.example/
    302 → https://login.example/

Addresses: 1 dead, 1 blocked, 2 moved, 1 changed, 2 alive. Records without one: 0.
`);
  });

  test('lists copies, those that are missing, and what was written', () => {
    const copy = { url: 'https://web.archive.org/web/1/a', date: '2023-01-14' };
    const results = [
      result('a', { archive: { copy } }),
      result('b', { archive: { copy: undefined } }),
      result('c', { archive: { fault: 'the archive’s interface answered 503' } }),
      result('d'),
      result('e', { archive: { copy } }),
    ];
    const left = [{ id: 'e', reason: 'the record now has a copy' }];
    expect(textReport({ results, withoutAddress: 0, written: ['a'], left })).toBe(`Archived copies found (2)
  a: 2023-01-14, https://web.archive.org/web/1/a
  e: 2023-01-14, https://web.archive.org/web/1/a

No archived copy (1)
  b

No answer from the archive (1)
  c: the archive’s interface answered 503

Copies not written (1)
  e: the record now has a copy

Addresses: 0 dead, 0 blocked, 0 moved, 0 changed, 5 alive. Records without one: 0.
Copies added to content/sources.yaml: 1.
`);
  });

  test('asks for a network where no host was found', () => {
    const lost = { verdict: 'dead', reason: 'no such host (ENOTFOUND)', failure: 'dns' } as const;
    const hint = 'No host could be found; are you online?';
    expect(textReport({ results: [result('a', lost), result('b', lost)], withoutAddress: 0 })).toContain(hint);
  });
});

test('jsonReport holds every result and what was written', () => {
  const results = [result('a', { archive: { copy: undefined } }), result('b')];
  expect(JSON.parse(jsonReport({ results, withoutAddress: 1 }))).toEqual({
    results: [
      {
        id: 'a',
        url: 'https://a.example/',
        endsAt: 'https://a.example/',
        verdict: 'alive',
        reason: '200 OK',
        titleMissing: false,
        chain: [],
        archive: {},
      },
      expect.objectContaining({ id: 'b', verdict: 'alive' }),
    ],
    withoutAddress: 1,
    written: [],
    left: [],
  });
});
