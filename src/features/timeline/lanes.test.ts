import { expect, test } from 'vitest';
import { dayNumber } from '../../model/day-spans.ts';
import { lanesOf, intersects, type LaneOffice } from './lanes.ts';

const span = { from: dayNumber(2018, 1, 1), to: dayNumber(2027, 1, 1) };
const figure = (id: string, roles: LaneOffice[] = []) => ({ id, data: { name: id.toUpperCase(), roles } });
const event = (id: string, date: string, figures: string[] = [], deathOf?: string) => ({
  id,
  data: { title: `Title of ${id}`, date, figures, deathOf },
});
const lanes = (events: ReturnType<typeof event>[], roles: LaneOffice[] = []) =>
  lanesOf([figure('reed', roles), figure('cole')], events, span, 'Rest');

test('an event is in the lane of each figure it concerns, else in the last', () => {
  const found = lanes([
    event('both', '2019', ['cole', 'reed']),
    event('none', '2020', ['moor']),
    event('bare', '2018'),
  ]);
  expect(found.map(({ name, events }) => [name, events.map(({ id }) => id)])).toEqual([
    ['REED', ['both']],
    ['COLE', ['both']],
    ['Rest', ['bare', 'none']],
  ]);
});

test('the first figure of an event has it, the others have it again', () => {
  const [reed, cole] = lanes([event('both', '2019', ['moor', 'cole', 'reed'])]);
  expect([reed, cole].map((lane) => lane?.events[0]?.again)).toEqual([true, false]);
});

test('events before and after the span are left out', () => {
  const [reed] = lanes(['2017-12-31', '2018-01-01', '2026-12-31', '2027'].map((date) => event(date, date, ['reed'])));
  expect(reed?.events.map(({ id }) => id)).toEqual(['2018-01-01', '2026-12-31']);
});

test('a death ends the lane of its figure and is an event of the others', () => {
  const [reed, cole] = lanes([event('end', '2024-05', ['reed', 'cole'], 'reed')]);
  expect([reed?.death?.id, reed?.events]).toEqual(['end', []]);
  expect([cole?.death, cole?.events.map(({ id }) => id)]).toEqual([undefined, ['end']]);
});

test.each<[boolean, LaneOffice]>([
  [true, { role: 'begins in it', from: '2020' }],
  [true, { role: 'ends in it', to: '2020-05' }],
  [true, { role: 'runs into it', from: '2005', to: '2018-02' }],
  [true, { role: 'spans it', from: '2005', to: '2030' }],
  [false, { role: 'ends before it', from: '2005', to: '2017' }],
  [false, { role: 'ends on its eve', to: '2017-12-31' }],
  [false, { role: 'begins before it, no end given', from: '2004' }],
  [false, { role: 'begins after it', from: '2027' }],
  [false, { role: 'ends after it, no start given', to: '2028' }],
  [false, { role: 'no dates' }],
])('%s for an office that fits the words: %o', (drawn, office) => {
  expect(intersects(office, span)).toBe(drawn);
});
