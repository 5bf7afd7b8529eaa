import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { periodProblems } from './periods.ts';

const EDITION = 'content/edition.yaml';
const EVENTS = 'content/events.yaml';
const event = (id: string, date: string) => `${id}:\n  date: "${date}"\n  title: A\n  text: B\n  sources: [gazette]\n`;
const problems = (periods: string, events?: Change) =>
  periodProblems(
    readTemp({ [EDITION]: (source) => `${source}periods:\n${periods}`, ...(events && { [EVENTS]: events }) }),
  ).map(plain);
const STRIKE = '  strike: { title: The strike, from: 1911-09 }\n';

test('a period with an event is no problem', () => {
  expect(problems(STRIKE, (source) => source + event('ends', '1911-10'))).toEqual([]);
  expect(problems('  column: { title: August }\n')).toEqual([]);
});

test('a period without events is reported', () => {
  const message = 'no event falls into the period “strike”, which begins with 1911-09; write one, or remove the period';
  expect(problems(STRIKE)).toEqual([`${EDITION}:13 [empty-period] ${message}`]);
  expect(problems('  before: { title: Before }\n')).toMatchObject([
    expect.stringMatching(/no event falls into the period “before”; write one, or remove the period$/),
  ]);
});

test('several periods without events are one fault, as the events are missing', () => {
  expect(problems(`  before: { title: Before }\n${STRIKE}`)).toEqual([
    `${EDITION}:13 [empty-period] no event falls into the period “before”, nor into “strike”; write one, or remove the period`,
  ]);
});

test('where events cannot be read nothing is known of periods', () => {
  expect(problems(STRIKE, 'ends:\n  date: noon\n')).toEqual([]);
});
