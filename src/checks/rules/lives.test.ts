import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { furtherArticle } from '../../../tests/engine/faults/cases/invalid-content.ts';
import { lifeProblems } from './lives.ts';

const FIGURE = 'content/figures/reed.mdx';
const ARTICLE = 'content/articles/port.mdx';
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

describe('a birth', () => {
  const born = (year: string, more = '') => withFields(`born: "${year}"\nbornSources: [gazette]${more}`);
  const place = 'content/events.yaml:2';

  test('after an event that concerns the person is reported', () => {
    const earlier =
      'rain:\n  date: 1860-01-02\n  title: Rain\n  text: It rained.\n  sources: [gazette]\n  figures: [reed]\n';
    expect(problems({ ...born('1861'), [EVENTS]: (source) => earlier + source })).toEqual([
      `${FIGURE}:5 [dates-order] born in 1861, after the event “rain” of 1860-01-02 (${place}), which names this person; correct one of them`,
    ]);
    expect(problems({ ...born('1860'), [EVENTS]: (source) => earlier + source })).toEqual([]);
  });

  test('longer before an event than lives are is reported, unless there is a death', () => {
    expect(problems(born('1700'))).toEqual([
      `${FIGURE}:5 [dates-order] born in 1700, 211 years before the event “talks-end” of 1911-08-14 (${place}); correct one of the dates, or write “died” or “diedNote”`,
    ]);
    expect(problems(born('1789'))).toEqual([]);
    expect(problems(born('1700', '\ndied: "1760"\ndiedSources: [gazette]'))).toEqual([]);
    expect(problems(born('1700', '\ndiedNote: Its day is not known.\ndiedSources: [gazette]'))).toEqual([]);
  });

  test('after the first article that names the person is reported', () => {
    const later = { ...furtherArticle(''), [ARTICLE]: ['[Reed](figure:reed)', 'Reed'] as const };
    const message = (day: string) => [
      `${FIGURE}:5 [dates-order] born in ${day}, after an article that names this person was published (1911-08-14)`,
    ];
    expect(problems(born('1911-08-15', ''))).toEqual(message('1911-08-15'));
    expect(problems({ ...later, ...born('1911-08-15'), [EVENTS]: '{}' })).toEqual([]);
    expect(problems({ ...later, ...born('1911-08-16'), [EVENTS]: '{}' })).toEqual([
      expect.stringContaining('after an article that names this person was published (1911-08-15)'),
    ]);
  });
});
