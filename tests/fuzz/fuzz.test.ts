import { afterAll, expect, test } from 'vitest';
import { CheckedContent } from './checked-content.ts';
import { mutate } from './mutations.ts';
import { Random } from './random.ts';
import { formatTally, verdictOf, type Verdict } from './tally.ts';

const content = new CheckedContent('tests/fixture');
afterAll(() => content.remove());

test('random numbers are the same for the same seed, and evenly spread', () => {
  const numbers = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 1000 }, () => random.below(10));
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
  const counts = Map.groupBy(numbers(3), (number) => number);
  expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const { length } of counts.values()) expect(length).toBeGreaterThan(50);
});

test('the content that is changed has no fault, and has none once a change is taken back', () => {
  const unchanged = { name: 'nothing', file: 'content/edition.yaml', line: 1, changes: new Map() };
  const random = new Random(4);
  for (let index = 0; index < 20; index++) content.try(mutate(random, content.files));
  expect(content.try(unchanged)).toMatchObject({ problems: [], crash: undefined });
});

test('of two hundred mutants the checks survive all, and refuse most with one message at its place', () => {
  const random = new Random(2026);
  const outcomes = Array.from({ length: 200 }, () => content.try(mutate(random, content.files)));
  expect(outcomes.flatMap(({ crash, mutation }) => (crash === undefined ? [] : [mutation]))).toEqual([]);
  const verdicts = outcomes.map((outcome): Verdict => verdictOf({ ...outcome, milliseconds: 0 }));
  const of = (...wanted: Verdict[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  const refused = verdicts.length - of('accepted');
  expect(refused, formatTally(verdicts)).toBeGreaterThan(100);
  expect(of('several') / refused, formatTally(verdicts)).toBeLessThan(0.05);
  expect(of('wrong line', 'no line', 'elsewhere') / refused, formatTally(verdicts)).toBeLessThan(0.05);
}, 60_000);
