import { describe, expect, test } from 'vitest';
import type { Answer, Outcome } from './request.ts';
import { persist, retryDelay } from './retry.ts';

const now = Date.UTC(2026, 10, 26, 12);
const answer = (status: number, retryAfter?: string): Answer => ({
  status,
  retryAfter,
  location: undefined,
  contentType: '',
  body: new Uint8Array(),
});
const failure = (kind: 'dns' | 'tls' | 'timeout' | 'connection', detail = '') => ({ failure: kind, detail });

/** What comes of outcomes in turn, and how long was waited between them. */
async function patience(...outcomes: Outcome[]) {
  const waits: number[] = [];
  const outcome = await persist(() => Promise.resolve(outcomes.shift() ?? answer(599)), {
    attempts: 3,
    firstWait: 100,
    longestWait: 60_000,
    wait: (ms) => Promise.resolve(void waits.push(ms)),
    now: () => now,
  });
  return { outcome, waits, unused: outcomes.length };
}

describe('persist', () => {
  test.each([200, 301, 403, 404, 410, 501])('takes the first answer where it is %i', async (status) => {
    expect(await patience(answer(status), answer(200))).toEqual({ outcome: answer(status), waits: [], unused: 1 });
  });

  test.each([429, 500, 502, 503, 504])('asks again after %i, and waits longer each time', async (status) => {
    const { outcome, waits } = await patience(answer(status), answer(status), answer(200));
    expect(outcome).toEqual(answer(200));
    expect(waits).toEqual([100, 200]);
  });

  test('gives up with the last outcome', async () => {
    const { outcome, waits, unused } = await patience(answer(500), answer(500), answer(503), answer(200));
    expect([outcome, waits, unused]).toEqual([answer(503), [100, 200], 1]);
  });

  test('asks again after what may pass, and not after what will not', async () => {
    expect((await patience(failure('timeout'), answer(200))).outcome).toEqual(answer(200));
    expect((await patience(failure('connection'), answer(200))).outcome).toEqual(answer(200));
    expect((await patience(failure('dns', 'EAI_AGAIN'), answer(200))).outcome).toEqual(answer(200));
    expect((await patience(failure('dns', 'ENOTFOUND'), answer(200))).outcome).toEqual(failure('dns', 'ENOTFOUND'));
    expect((await patience(failure('tls'), answer(200))).outcome).toEqual(failure('tls'));
  });

  test('waits as long as the server asks for', async () => {
    const { waits } = await patience(answer(429, '7'), answer(503, 'Thu, 26 Nov 2026 12:00:30 GMT'), answer(200));
    expect(waits).toEqual([7000, 30_000]);
  });

  test('does not ask again where the server asks for too much', async () => {
    expect(await patience(answer(429, '3600'), answer(200))).toEqual({
      outcome: answer(429, '3600'),
      waits: [],
      unused: 1,
    });
  });
});

describe('retryDelay', () => {
  test.each([
    ['0', 0],
    [' 120 ', 120_000],
    ['Thu, 26 Nov 2026 12:00:01 GMT', 1000],
    ['Thu, 26 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('reads “%s”', (header, delay) => {
    expect(retryDelay(header, now)).toBe(delay);
  });
});
