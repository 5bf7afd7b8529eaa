import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp } from '../../../tests/support/temp-content.ts';
import { messagesFor } from '../../messages/index.ts';
import { dayFinder, dayProblems } from './impossible-days.ts';

const noun = { one: 'column', other: 'columns', the: 'the column' };
const wordsIn = (language: string, text: string) =>
  dayFinder(messagesFor({ language, noun, labels: {} }).formats)(text).map(({ words }) => words);

test.each([
  ...['31 April 2023', '30 February', '29 February 2023', '31st of June 2023', '31 Sept 2023', '32 May 2023'],
  ...['0 May 2023', 'February 30, 2023', 'November 31st', '2023-02-29', '1900-02-29', '2023-13-01', '2023-04-00'],
])('“%s” is no day', (day) => {
  expect(wordsIn('en', `It began on ${day}.`)).toEqual([day]);
});

test.each([
  ...['30 April 2023', '29 February', '29 February 2024', '29 February 1900', '31 May', '31st of July 2023'],
  ...[
    '45 March protests',
    'In June 31 people died',
    '31 Mayors',
    '31 may do',
    '1402-02-31',
    '2024-02-29',
    '3.31 April',
  ],
  ...['It says “31 April 2023”', 'the law 12-2023-45-31', '2023-04-31-7'],
])('“%s” is a day, or no name of one', (words) => {
  expect(wordsIn('en', `${words}.`)).toEqual([]);
});

test('in Arabic too, in digits of any kind', () => {
  expect(wordsIn('ar', 'في 31 أبريل 2023 وفي ٣٠ فبراير.')).toEqual(['31 أبريل 2023', '٣٠ فبراير']);
  expect(wordsIn('ar', 'في 30 أبريل 2023 وفي ٢٩ فبراير.')).toEqual([]);
});

test('one is reported where it is, in bodies and fields, but not in what others wrote', () => {
  const changes = {
    'content/notes/work-stopped.mdx': ['The Gazette saw', 'On 31\nApril 1910 the Gazette saw'] as const,
    'content/events.yaml': ['Reed ended', 'On 1911-02-30 Reed ended'] as const,
    'content/sources.yaml': ['title: The port', 'title: 31 April, the port'] as const,
  };
  const rule = 'is not a day in the calendar; correct it, or spell out the number if this is not a date';
  expect(dayProblems(readTemp(changes)).map(plain)).toEqual([
    `content/notes/work-stopped.mdx:10 [no-such-day] “31 April 1910” ${rule}`,
    `content/events.yaml:4 [no-such-day] “1911-02-30” ${rule}`,
  ]);
});
