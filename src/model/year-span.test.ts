import { expect, test } from 'vitest';
import { yearSpan } from './year-span.ts';

test.each([
  ['1981', '1989', '1981–1989'],
  ['2001', '2001', '2001'],
  ['1988', undefined, 'from 1988'],
  [undefined, '2019', 'until 2019'],
  [undefined, '2002~', 'until about 2002'],
  ['2009~', '2019', 'about 2009 – 2019'],
])('%s to %s is %s, and no more is known', (from, to, years) => {
  expect(yearSpan(from, to)).toEqual({ years, days: undefined });
});

test.each([
  ['2013-09-10', '2023-05-22', '2013–2023', '10 September 2013 – 22 May 2023'],
  ['2026-02-05', '2026-02-28', '2026', '5 February 2026 – 28 February 2026'],
  ['1986-05', undefined, 'from 1986', 'from May 1986'],
  ['1989', '2026-02-28', '1989–2026', '1989 – 28 February 2026'],
])('%s to %s is %s, and to the day %s', (from, to, years, days) => {
  expect(yearSpan(from, to)).toEqual({ years, days });
});

test('with neither end there are no years', () => {
  expect(yearSpan(undefined, undefined)).toEqual({ years: undefined, days: undefined });
});

test('a fault in a date throws', () => {
  expect(() => yearSpan('sometime', undefined)).toThrow('“sometime” is not a date');
});
