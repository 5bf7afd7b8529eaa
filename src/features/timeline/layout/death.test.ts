import { expect, test } from 'vitest';
import { t } from '../../../../tests/support/messages.ts';
import { daySpan } from '../../../model/day-spans.ts';
import { layDeath } from './death.ts';

const { from, to } = daySpan('2023');
const sizes = { width: 730, size: 10, names: 0, target: 24, lines: 2, rows: 2 };
const span = { ...sizes, top: 0, left: 0, right: 730, wall: 0, lastDay: to, enlarged: { from, to }, words: t };
const field = { ...span, x: (day: number) => day - from };
const endingOn = (date: string) => {
  const death = { id: 'end', title: 'Dies at sea', date, again: false };
  return { figure: 'reed', name: 'Ann Reed', offices: [], events: [], death };
};

test('the words on a death are after it, with its day', () => {
  const death = layDeath(endingOn('2023-03-01'), field);
  expect(death).toMatchObject({ x: 59.5, words: { lines: ['Dies at sea', '1 March 2023'], anchor: 'start' } });
  expect(death!.words!.x).toBeGreaterThan(59.5);
});

test('they are before it where the picture has no room after it', () => {
  const death = layDeath(endingOn('2024-12-30'), field);
  expect(death?.words?.anchor).toBe('end');
  expect(death!.words!.x).toBeLessThan(death!.x);
});

test('there are none in the enlarged part, where it is an event like others', () => {
  expect(layDeath(endingOn('2023-03-01'), { ...field, enlarged: undefined })).toMatchObject({
    x: 59.5,
    words: undefined,
  });
});

test('the living have none', () => {
  expect(layDeath({ ...endingOn('2023'), death: undefined }, field)).toBeUndefined();
});
