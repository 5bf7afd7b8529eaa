import { describe, expect, test } from 'vitest';
import { certainPart, toTimestamp } from './certain-dates.ts';

describe('what is certain of a date', () => {
  test.each([
    ['2023-01-13~', '2023-01'],
    ['2023-01~', '2023'],
    ['2023~', '2023'],
    ['2023-01-14', '2023-01-14'],
    ['2023-01', '2023-01'],
    ['2023', '2023'],
  ])('%s → %s', (date, certain) => {
    expect(certainPart(date)).toBe(certain);
  });

  test('what is not a date throws', () => {
    expect(() => certainPart('13 January')).toThrow(RangeError);
  });
});

describe('the start of a date', () => {
  test.each([
    ['2026-11-22', '2026-11-22T00:00:00Z'],
    ['2026-11-22~', '2026-11-22T00:00:00Z'],
    ['2026-11', '2026-11-01T00:00:00Z'],
    ['2026', '2026-01-01T00:00:00Z'],
    ['0988', '0988-01-01T00:00:00Z'],
  ])('%s → %s', (date, start) => {
    expect(toTimestamp(date)).toBe(start);
  });
});
