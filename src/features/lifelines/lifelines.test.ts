import { describe, expect, test } from 'vitest';
import { lifelineRules, lifelinesOf } from './lifelines.ts';

const figure = (id: string, died?: string) => ({ id, data: { name: id.toUpperCase(), died } });
const death = (deathOf: string, date: string, manner?: string) => ({ date, deathOf, manner });

describe('lifelinesOf', () => {
  test('places the article’s day and the deaths between five years before it and the year of the last event', () => {
    const events = [death('moss', '1915-01-01', 'drowned'), { date: '1915-06' }];
    expect(lifelinesOf([figure('moss'), figure('reed')], events, '1911-01-01')).toEqual({
      from: 1906,
      to: 1915,
      day: 0.5,
      lines: [
        { id: 'moss', name: 'MOSS', end: 0.9, manner: 'drowned', date: '1915-01-01' },
        { id: 'reed', name: 'REED', end: undefined, manner: undefined, date: undefined },
      ],
    });
  });

  test('takes the figure’s own date where no event reports the death', () => {
    const { lines } = lifelinesOf([figure('moss', '1912')], [], '1911-05');
    expect(lines).toMatchObject([{ date: '1912', manner: undefined, end: expect.closeTo(6 / 7, 2) as number }]);
  });

  test('leaves out who died before the axis begins', () => {
    expect(lifelinesOf([figure('moss', '1899')], [], '1911-05').lines).toEqual([]);
  });
});

test('lifelineRules has the day of the article and the ends of lives, by their places in the list', () => {
  const lifelines = lifelinesOf([figure('reed'), figure('moss', '1912')], [], '1911-01-01');
  expect(lifelineRules(lifelines)).toBe('.lives{--day:0.714}.lives li:nth-child(2){--end:0.857}');
  expect(lifelineRules({ ...lifelines, lines: [] })).toBe('');
});
