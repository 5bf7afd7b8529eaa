import { describe, expect, test } from 'vitest';
import { messageIn, plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { lifeProblems } from './lives.ts';

const FIGURE = 'content/figures/reed.mdx';
const EVENTS = 'content/events.yaml';

const problems = (changes: Record<string, Change>) => lifeProblems(readTemp(changes)).map(plain);
const withFields = (fields: string): Record<string, Change> => ({ [FIGURE]: ['checked:', `${fields}\nchecked:`] });
const inFigure = (fields: string) => problems(withFields(fields));
const inRole = (from: string, to: string) =>
  inFigure(
    `roles:\n  - { role: Pilot, to: "1901", sources: [gazette] }\n  - role: Harbour master\n    sources: [gazette]\n    from: "${from}"\n    to: "${to}"`,
  );
describe('an end', () => {
  test('of an office before its start is reported', () => {
    expect(inRole('1900-09-10', '1899')).toEqual([
      `${FIGURE}:10 [dates-order] 1899 is before 1900-09-10; an end cannot be before its start`,
    ]);
  });

  test('of a life before its start is reported', () => {
    expect(inFigure('born: "1860-03-02"\ndied: "1860-03-01"\nbornSources: [gazette]\ndiedSources: [gazette]')).toEqual([
      `${FIGURE}:6 [dates-order] 1860-03-01 is before 1860-03-02; an end cannot be before its start`,
    ]);
  });

  test('that may lie after its start is no problem', () => {
    expect(inRole('2013-09-10', '2013')).toEqual([]);
    expect(inRole('2013-09-10', '2013-09')).toEqual([]);
    expect(inRole('2013~', '2013-09-10')).toEqual([]);
    expect(inRole('2013-09-10', '2013~')).toEqual([]);
    expect(inRole('2013-09-10', '2013-09-10')).toEqual([]);
  });

  test('of what is not a list of offices is left to the rule of schemas', () => {
    expect(inFigure('roles: Harbour master')).toEqual([]);
    expect(inFigure('roles:\n  -\n  - Harbour master')).toEqual([]);
  });
});

describe('an office', () => {
  const born = 'born: "1861-02"\nbornSources: [gazette]';
  const died = 'died: 1911-08-20~\ndiedSources: [gazette]';
  const office = (dates: string) => `roles:\n  - role: Harbour master\n    ${dates}\n    sources: [gazette]`;
  const inLife = (dates: string) => inFigure([born, died, office(dates)].join('\n')).map(messageIn);

  test.each([
    ['from: "1912"', 'the office starts in 1912, after the person died (1911-08-20~)'],
    ['from: 1911-08-21', 'the office starts in 1911-08-21, after the person died (1911-08-20~)'],
    ['to: 1911-09', 'the office ends in 1911-09, after the person died (1911-08-20~)'],
    ['from: "1860"', 'the office starts in 1860, before the person was born (1861-02)'],
    ['to: "1860"', 'the office ends in 1860, before the person was born (1861-02)'],
  ])('outside the life of who held it is reported: %s', (dates, message) => {
    expect(inLife(dates)).toEqual([message]);
  });

  test.each(['from: "1861"', 'to: "1911"', 'from: 1911-08-20', 'to: 1911-08'])(
    'that may be within it is no problem: %s',
    (dates) => {
      expect(inLife(dates)).toEqual([]);
    },
  );

  test('is within the life that ends with an event', () => {
    const changes = {
      ...withFields(office('from: "1912"')),
      [EVENTS]: (source: string) => `${source}  deathOf: reed\n`,
    };
    expect(problems(changes)).toEqual([
      `${FIGURE}:7 [dates-order] the office starts in 1912, after the person died (1911-08-14)`,
    ]);
  });
});

describe('offices', () => {
  const offices = (...dates: string[]) =>
    inFigure(`roles:\n${dates.map((each) => `  - { role: Pilot, ${each}, sources: [gazette] }`).join('\n')}`);

  test('out of order are reported', () => {
    expect(offices('from: "1890", to: "1891"', 'from: "1889", to: "1890"')).toEqual([
      `${FIGURE}:7 [dates-order] the office starts in 1889, before the one above it (1890); write offices oldest first`,
    ]);
  });

  test.each([
    ['from: "1889"', 'has no end'],
    ['from: "1889", to: "1895"', 'ends in 1895'],
  ])('of one name at one time are reported: %s', (first, end) => {
    expect(offices(first, 'from: "1890"').map(messageIn)).toEqual([
      `“Pilot” starts in 1890, but the same office from 1889 on ${end}; correct the dates, or say in “note” what they leave open`,
    ]);
  });

  test('may follow each other, be undated, or say in a note what their dates leave open', () => {
    expect(offices('from: "1889", to: "1890"', 'from: "1890"')).toEqual([]);
    expect(offices('from: "1890", to: "1891"', 'to: "1880"', 'from: "1895"')).toEqual([]);
    expect(offices('from: "1889", note: Its end is not known.', 'from: "1890"')).toEqual([]);
  });
});
