import { expect, test } from 'vitest';
import { messagesFor } from '../../messages/index.ts';
import { earlierDays, laterDates } from './written-days.ts';

const noun = { one: 'column', other: 'columns', the: 'the column' };
const en = messagesFor({ language: 'en', noun, labels: {} });

test('later than an article are days, months and years after its own', () => {
  const later = (text: string) => laterDates(text, '1911-08-14', en);
  expect(later('On 15 August 1911, in September 1911, and in 1912.')).toEqual([
    '15 August 1911',
    'September 1911',
    '1912',
  ]);
  expect(later('On 14 August 1911, in August 1911, in 1911, and in December 1910.')).toEqual([]);
});

test('later are days in other forms as well', () => {
  const words = ['15th August 1911', '15th of August 1911', 'August 15, 1911', 'August 15th 1911', '15 August, 1911'];
  for (const day of words) expect(laterDates(`On ${day}.`, '1911-08-14', en)).toEqual([day]);
  expect(laterDates('On 13th August 1911, and on August 13, 1911.', '1911-07-14', en)).toHaveLength(2);
  expect(laterDates('On the 13th August 1911 began.', '1911-08-14', en)).toEqual([]);
});

test('a later day or month is not named a second time for its year', () => {
  expect(laterDates('On 3 May 1912 and in June 1911.', '1911-08-14', en)).toEqual(['3 May 1912']);
  expect(laterDates('In May 1912.', '1911-08-14', en)).toEqual(['1912']);
});

test('where the day of the article is not exact, the next one may be earlier', () => {
  expect(laterDates('On 15 August 1911.', '1911-08-14~', en)).toEqual([]);
  expect(laterDates('On 16 August 1911.', '1911-08-14~', en)).toEqual(['16 August 1911']);
});

test('of an article that has a month alone, the next month is later', () => {
  expect(laterDates('In August 1911 and in September 1911.', '1911-08', en)).toEqual(['September 1911']);
});

test('earlier are whole days up to that of the article', () => {
  expect(earlierDays('On 14 August 1911, 15 August 1911, and in July 1911.', '1911-08-14', en)).toEqual([
    '14 August 1911',
  ]);
});
