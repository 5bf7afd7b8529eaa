import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { dayNumber } from '../../model/day-spans.ts';
import { earlierData } from './earlier.ts';

const event = (date: string) => ({ id: date, data: { title: date, date, figures: ['reed'] } });
const roles = [
  { role: 'over', from: '2019', to: '2021' },
  { role: 'went on', from: '2010', to: '2025' },
  { role: 'ended later', to: '2025' },
  { role: 'began later', from: '2023-01-14', to: '2025' },
  { role: 'goes on', from: '2020' },
];
const dataOf = (dates: string[]) =>
  earlierData({
    figures: [{ id: 'reed', data: { name: 'Ann Reed', roles } }],
    events: dates.map(event),
    span: { from: dayNumber(2018, 1, 1), to: dayNumber(2027, 1, 1) },
    enlarged: { from: dayNumber(2022, 9, 16), to: dayNumber(2023, 2, 1) },
    column: { id: 'column', title: 'The column appears', date: '2023-01-13~' },
    rest: 'Everything else',
    words: t,
  });

test('later events and offices are gone, and those that went on are cut off', () => {
  const { events, figures } = dataOf(['2019', '2023-01', '2023-01-13', '2023-01-14', '2024']);
  expect(events.map(({ id }) => id)).toEqual(['2019', '2023-01', '2023-01-13']);
  expect(figures[0]?.data.roles).toEqual([
    { role: 'over', from: '2019', to: '2021' },
    { role: 'went on', from: '2010', to: '2023-01-13~' },
    { role: 'goes on', from: '2020' },
  ]);
});

test('time ends with the enlarged part, or with an event that may go beyond it', () => {
  const end = (dates: string[]) => dataOf(dates).span.to;
  expect(end(['2019', '2024'])).toBe(dayNumber(2023, 2, 1));
  expect(end(['2023'])).toBe(dayNumber(2024, 1, 1));
});
