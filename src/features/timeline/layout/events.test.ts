import { expect, test } from 'vitest';
import { t } from '../../../../tests/support/messages.ts';
import { daySpan } from '../../../model/day-spans.ts';
import { placeEvents, placeOf } from './events.ts';

const start = daySpan('2023-01-01').from;
const field = {
  top: 0,
  left: 0,
  right: 730,
  width: 730,
  size: 10,
  names: 0,
  target: 24,
  lines: 2,
  rows: 2,
  wall: 730,
  lastDay: 730,
  enlarged: undefined,
  x: (day: number) => day - start,
  words: t,
};
const event = (date: string, title = 'The quay opens again') => ({ id: date, date, title, again: false });
const titlesOf = (...args: Parameters<typeof placeEvents>) =>
  placeEvents(...args).marks.map(({ label }) => label?.lines);

test('an event is at the middle of the days that it may be of', () => {
  expect(placeOf(event('2023-01-01'), field.x)).toBe(0.5);
  expect(placeOf(event('2023'), field.x)).toBe(182.5);
});

test('words are in one line where that is enough, so that the lane is low', () => {
  expect(titlesOf([event('2023-03-01')], undefined, 0, field)).toEqual([['The quay opens again']]);
  expect(placeEvents([event('2023-03-01')], undefined, 5, field)).toMatchObject({ height: 24, marks: [{ y: 17 }] });
});

test('words do not cross the end of the lane', () => {
  const place = placeOf(event('2023-03-01'), field.x);
  expect(titlesOf([event('2023-03-01')], place + 10, 0, { ...field, left: place - 10 })).toEqual([undefined]);
});

test('what is named elsewhere has a mark alone', () => {
  expect(titlesOf([{ ...event('2023-03-01'), again: true }], undefined, 0, field)).toEqual([undefined]);
});

test('a lane without events has no height', () => {
  expect(placeEvents([], undefined, 0, field)).toEqual({ named: 0, marks: [], height: 0 });
});
