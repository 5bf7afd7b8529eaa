import { describe, expect, test } from 'vitest';
import { messageIn, plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { lifeProblems } from './lives.ts';

const FIGURE = 'content/figures/reed.mdx';
const EVENTS = 'content/events.yaml';

const problems = (changes: Record<string, Change>) => lifeProblems(readTemp(changes)).map(plain);
const withFields = (fields: string): Record<string, Change> => ({ [FIGURE]: ['checked:', `${fields}\nchecked:`] });
const inFigure = (fields: string) => problems(withFields(fields));

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

describe('dates that no life has', () => {
  const born = 'born: "1861"\nbornSources: [gazette]\n';
  const died = 'died: "1911"\ndiedSources: [gazette]\n';
  const offices = (life: string, ...dates: string[]) =>
    inFigure(
      `${life}roles:\n${dates.map((each, index) => `  - { role: No. ${index}, ${each}, sources: [gazette] }`).join('\n')}`,
    );

  test('are those of an office of a century', () => {
    expect(offices('', 'from: "1790", to: "1890"')).toEqual([
      `${FIGURE}:6 [dates-order] an office of 100 years, from 1790 to 1890; correct one of the dates`,
    ]);
    expect(offices('', 'from: "1279", to: "1374"')).toEqual([]);
  });

  test.each([
    [born, 'from: "1984"', 'starts in 1984, 123 years after the person was born (1861)'],
    [born, 'to: "1984"', 'ends in 1984, 123 years after the person was born (1861)'],
    [died, 'from: "1788"', 'starts in 1788, 123 years before the person died (1911)'],
  ])('are those of an office too far from it: %s%s', (life, dates, message) => {
    expect(offices(life, dates).map(messageIn)).toEqual([`the office ${message}`]);
    expect(offices(life, dates.replace('1984', '1983').replace('1788', '1789'))).toEqual([]);
  });

  test('are those of two offices far from each other', () => {
    expect(offices('', 'from: "1700"', 'from: "1890"')).toEqual([
      `${FIGURE}:7 [dates-order] the office starts in 1890, 190 years after this person’s first office (1700)`,
    ]);
  });

  test('are at fault themselves where several offices contradict them', () => {
    expect(offices(born, 'from: "1850"', 'from: "1859"', 'from: "1870"')).toEqual([
      `${FIGURE}:5 [dates-order] the office starts in 1850, before the person was born (1861); the same goes for another office; correct that date`,
    ]);
    expect(offices('', 'from: "1700"', 'from: "1890"', 'from: "1891"', 'from: "1892"')).toEqual([
      `${FIGURE}:7 [dates-order] the office starts in 1890, 190 years after this person’s first office (1700); the same goes for 2 other offices; correct that date`,
    ]);
  });
});
