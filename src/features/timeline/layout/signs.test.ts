import { expect, test } from 'vitest';
import { t } from '../../../../tests/support/messages.ts';
import { pictureSpans } from '../periods.ts';
import { forms, layPicture } from './picture.ts';
import { signsIn } from './signs.ts';

interface Role {
  role: string;
  from?: string;
  to?: string;
}

const column = { id: 'column', title: 'The column appears', date: '2023-01-13' };

/** Signs of a picture of the offices of one figure and of events on days, each with the figures it concerns. */
function signsOf(roles: Role[], events: { date: string; figures: string[]; deathOf?: string }[]) {
  const dates = [column.date, ...events.map(({ date }) => date)];
  const spans = pictureSpans(dates, column.date, { before: { title: 'What led to it', from: '2022-09-16' } });
  const data = {
    figures: ['reed', 'cole'].map((id) => ({ id, data: { name: `Ann ${id}`, roles: id === 'reed' ? roles : [] } })),
    events: [
      { id: column.id, data: { ...column, figures: [] } },
      ...events.map((event, index) => ({ id: `e${index}`, data: { title: `Event ${index}`, ...event } })),
    ],
    ...spans,
    column,
    rest: 'Everything else',
    words: t,
  };
  const [form] = forms;
  return [...signsIn(layPicture(data, form!))].sort();
}

test('a picture of an event has the sign of an event, and the day of the article', () => {
  expect(signsOf([], [{ date: '2024-05-02', figures: [] }])).toEqual(['day', 'event']);
});

test('events without a day, of several people, enlarged, and deaths have signs of their own', () => {
  expect(signsOf([], [{ date: '2024-05', figures: ['reed'] }])).toContain('undated');
  expect(signsOf([], [{ date: '2024-05-02', figures: ['reed', 'cole'] }])).toContain('several');
  expect(signsOf([], [{ date: '2022-12-02', figures: ['reed'] }])).toContain('enlarged');
  expect(signsOf([], [{ date: '2024-05-02', figures: ['reed'], deathOf: 'reed' }])).toContain('death');
});

test('offices have the signs of what is known of their starts and ends', () => {
  const events = [
    { date: '2019-01-01', figures: ['reed'] },
    { date: '2024-05-02', figures: ['reed'] },
  ];
  const kinds = ['office', 'open', 'startless', 'tapered'];
  const signsOfOffice = (dates: Omit<Role, 'role'>) =>
    signsOf([{ role: 'Adviser', ...dates }], events).filter((sign) => kinds.includes(sign));
  expect(signsOfOffice({ from: '2020-01-02', to: '2021-01-02' })).toEqual(['office']);
  expect(signsOfOffice({ from: '2020', to: '2021-01-02' })).toEqual(['office', 'tapered']);
  expect(signsOfOffice({ from: '2020-01-02' })).toEqual(['office', 'open']);
  expect(signsOfOffice({ to: '2021-01-02' })).toEqual(['office', 'startless']);
});
