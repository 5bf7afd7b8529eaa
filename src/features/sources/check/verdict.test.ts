import { describe, expect, test } from 'vitest';
import type { Visit } from './follow.ts';
import type { Failure, Outcome } from './request.ts';
import { judge } from './verdict.ts';

const visit = (outcome: Outcome, movedTo?: string): Visit => ({
  chain: [],
  url: 'https://a.example/',
  outcome,
  movedTo,
});
const answer = (status: number, html = '<title>Silt | Courier</title>', contentType = 'text/html'): Outcome => ({
  status,
  location: undefined,
  retryAfter: undefined,
  contentType,
  body: Buffer.from(html),
});
const verdict = (outcome: Outcome, title = 'Silt') => judge(visit(outcome), title).verdict;

describe('judge', () => {
  test('an answer with the recorded title is alive', () => {
    expect(judge(visit(answer(200)), 'Silt')).toEqual({ verdict: 'alive', reason: '200 OK', titleMissing: false });
  });

  test('an answer with other titles is changed', () => {
    expect(judge(visit(answer(200)), 'Sand')).toEqual({ verdict: 'changed', reason: '200 OK', titleMissing: true });
  });

  test('a description in brackets is not looked for, nor a title in what is no page', () => {
    expect(verdict(answer(200), '[On the sand]')).toBe('alive');
    expect(verdict(answer(200, '%PDF', 'application/pdf'), 'Sand')).toBe('alive');
    expect(verdict(answer(200), '[On] the sand')).toBe('changed');
  });

  test('a permanent redirect to an answer is a move, whatever its title', () => {
    const movedTo = 'https://b.example/';
    expect(judge(visit(answer(200), movedTo), 'Silt')).toMatchObject({
      verdict: 'moved',
      movedTo,
      titleMissing: false,
    });
    expect(judge(visit(answer(200), movedTo), 'Sand')).toMatchObject({ verdict: 'moved', titleMissing: true });
  });

  test('a permanent redirect to no answer is none', () => {
    expect(judge(visit(answer(404), 'https://b.example/'), 'Silt')).toEqual({
      verdict: 'dead',
      reason: '404 Not Found',
      titleMissing: false,
    });
    expect(judge(visit(answer(403), 'https://b.example/'), 'Silt').verdict).toBe('blocked');
  });

  test.each([404, 410, 500, 502, 503, 504, 599])('%i is dead', (status) => {
    expect(verdict(answer(status))).toBe('dead');
  });

  test.each([400, 401, 403, 406, 418, 429, 451])('%i is blocked', (status) => {
    expect(verdict(answer(status))).toBe('blocked');
  });

  test.each<[Failure['failure'], string]>([
    ['dns', 'no such host (SIGN)'],
    ['tls', 'no secure connection (SIGN)'],
    ['timeout', 'no answer in time (SIGN)'],
    ['connection', 'no connection (SIGN)'],
    ['redirect', 'SIGN'],
  ])('no answer is dead: %s', (failure, reason) => {
    expect(judge(visit({ failure, detail: 'SIGN' }), 'Silt')).toEqual({
      verdict: 'dead',
      reason,
      failure,
      titleMissing: false,
    });
  });
});
