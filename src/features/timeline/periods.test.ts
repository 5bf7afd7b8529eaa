import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { pictureSpans, publicationEvent, timelinePeriods } from './periods.ts';

const PERIODS = {
  before: { title: 'Before the gales' },
  gales: { title: 'The gales', from: '2022-09-16' },
  'since-2025': { title: 'Since 2025', from: '2025' },
};

const event = (date: string) => ({ id: date, data: { date } });
const ids = (dates: string[]) =>
  timelinePeriods(dates.map(event), '2023-01-13~', PERIODS, t).map(({ id, events }) => [
    id,
    events.map((item) => item.id),
  ]);

test('events fall to the periods around the column', () => {
  expect(ids(['1989', '2022-09-15', '2022-09-16', '2023-01-01~', '2023-01-31', '2023-02-01', '2025-06-13'])).toEqual([
    ['before', ['1989', '2022-09-15']],
    ['gales', ['2022-09-16']],
    ['column', ['2023-01-01~', '2023-01-31']],
    ['after', ['2023-02-01']],
    ['since-2025', ['2025-06-13']],
  ]);
});

test('a period without events is left out', () => {
  expect(ids(['2023-01-13~'])).toEqual([['column', ['2023-01-13~']]]);
});

test('a month belongs to the period that holds its beginning', () => {
  expect(ids(['2022-09', '2022-10', '2023-01'])).toEqual([
    ['before', ['2022-09']],
    ['gales', ['2022-10']],
    ['column', ['2023-01']],
  ]);
});

test('after December comes January', () => {
  const periods = timelinePeriods([event('2023-12-31'), event('2024-01-01')], '2023-12-20', {}, t);
  expect(periods.map(({ id, events }) => [id, events.map((item) => item.id)])).toEqual([
    ['column', ['2023-12-31']],
    ['after', ['2024-01-01']],
  ]);
});

test('titles follow from the date of the column where the edition gives none', () => {
  const dates = ['1911-07-01', '1911-08-01', '1911-09-01'].map(event);
  const titles = (periods = {}) => timelinePeriods(dates, '1911-08-14', periods, t).map(({ title }) => title);
  expect(titles()).toEqual(['Before the column', 'The month of the column, August 1911', 'After the column']);
  expect(titles({ before: { title: 'Earlier' } })[0]).toBe('Earlier');
});

test('the picture goes from five years before the column to the last year, and enlarges what led to the month of the column', () => {
  const days = ({ from, to }: { from: number; to: number }) =>
    [from, to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const { span, enlarged } = pictureSpans(['1979', '2026-04-11', '2023'], '2023-01-13~', PERIODS);
  expect(days(span)).toEqual(['2018-01-01', '2027-01-01']);
  expect(days(enlarged)).toEqual(['2022-09-16', '2023-02-01']);
});

test('the publication is the event marked as such, else the only one of its day', () => {
  const other = { ...event('2023-01-13'), id: 'other' };
  const marked = { id: 'marked', data: { date: '2023-01-13', publication: true as const } };
  expect(publicationEvent([event('2023-01-12'), other], '2023-01-13')).toBe(other);
  expect(publicationEvent([other, marked], '2023-01-13')).toBe(marked);
  expect(publicationEvent([other, event('2023-01-13')], '2023-01-13')).toBeUndefined();
});
