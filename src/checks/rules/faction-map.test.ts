import { describe, expect, test } from 'vitest';
import { readAddressed } from '../addresses/recorded.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { type Content } from '../read/content.ts';
import { factionMapProblems } from './faction-map.ts';
import { schemaProblems } from './schema.ts';

const file = 'content/articles/port.mdx';
const withMap = (map: string): Record<string, Change> => ({ [file]: ['lead: true\n', `lead: true\n${map}`] });
const problemsIn = (content: Content) => readAddressed(content).articles.flatMap(factionMapProblems);
const messages = (map: string, lock: Record<string, Change> = {}) =>
  problemsIn(readTemp({ ...withMap(map), ...lock })).map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);
const place = (id: string, lane: number | string, ...members: string[]) =>
  `    ${id}:\n      title: A place of ${id}\n      lane: ${lane}\n      members:\n${members.map((member) => `        - { as: so, mention: ${member} }\n`).join('')}`;
const map = (places: string, more = '') => `map:\n  places:\n${places}${more}`;
const both = place('asks', 1, 'reed-1') + place('refuses', 2, 'dockers-1');

test('an article without a map, or with everyone on it, has no problem', () => {
  const more = `  arrows:\n    thin: { means: a plea, lines: [{ from: asks, to: refuses }] }\n`;
  expect([...messages(''), ...messages(map(both)), ...messages(map(both, more))]).toEqual([]);
});

describe('a mention', () => {
  test('that is unknown is reported with those of the same entry, or with all', () => {
    expect(messages(map(place('asks', 1, 'reed-2', 'dockers-1', 'reed-1', 'words-work-stopped')))).toEqual([
      '21 unknown-mention: unknown mention “reed-2”; allowed: reed-1',
      '24 unknown-mention: unknown mention “words-work-stopped”; allowed: reed-1, dockers-1',
    ]);
  });

  test('has the number that was recorded', () => {
    const numbered = map(place('asks', 1, 'reed-3', 'dockers-1'));
    expect(messages(numbered, { 'content/ids.lock.json': '{\n "/#reed-3": "p1:0+4"\n}\n' })).toEqual([]);
    expect(messages(numbered)[0]).toContain('unknown mention “reed-3”');
  });

  test('is used once', () => {
    const camp = '  camp: { title: A camp, as: so, mention: reed-1, around: [asks] }\n';
    expect(messages(map(both, camp))).toEqual([
      '27 placed-twice: the mention “reed-1” already has a place, at line 21; allowed: one',
    ]);
  });

  test('of everyone in the article is on the map', () => {
    expect(messages(map(place('asks', 1, 'reed-1')))).toEqual([
      '15 not-placed: the faction “dockers” has no place; put one of its mentions on the map: dockers-1',
    ]);
  });
});

test('several who have no place are one fault', () => {
  const marked = (text: string) =>
    text
      .replace('lead: true\n', `lead: true\n${map(place('asks', 1, 'reed-1'))}`)
      .replace('the ships', '[the ships](place:ships)');
  expect(messages('', { [file]: marked })).toEqual([
    '15 not-placed: the faction “dockers” has no place; put one of its mentions on the map: dockers-1; without a place too: “ships”',
  ]);
});

test('a place that is gone is one fault, without those who were in it and what was built on it', () => {
  const arrows = '  arrows: { thin: { means: a plea, lines: [{ from: asks, to: refuses }] } }\n';
  expect(messages(map(place('asks', 1, 'reed-1'), arrows))).toEqual([
    '22 unknown-place: the arrow leads to “refuses”; allowed: none',
  ]);
});

test('a member meant through a faction is in one place with it', () => {
  const apart = place('asks', 1, 'reed-1, through: dockers') + place('refuses', 2, 'dockers-1');
  expect(messages(map(apart))).toEqual([
    '21 unknown-through: the faction “dockers” is not in the place “asks”; allowed: none',
  ]);
  expect(messages(map(place('asks', 1, 'reed-1, through: dockers', 'dockers-1')))).toEqual([]);
});

test('one name that is unknown is reported once, for all that use it', () => {
  const apart = place('asks', 1, 'reed-1, through: dockers', 'work-1, through: dockers');
  expect(messages(map(apart)).filter((message) => message.includes('unknown-through'))).toHaveLength(1);
  const arrows =
    '  arrows:\n    thin: { means: a plea, lines: [{ from: ask, to: refuses }, { from: refuses, to: ask }] }\n';
  expect(messages(map(both, arrows))).toEqual([expect.stringMatching(/unknown-place: the arrow leads from “ask”/)]);
});

test('arrows and camp name places of the map, and an arrow leads to another place', () => {
  const more = `  arrows:
    thick:
      means: a threat
      lines: [{ from: ask, to: asks }, { from: asks, to: asks }]
  camp: { title: A camp, as: so, mention: reed-1, around: [beside] }
`;
  expect(messages(map(place('asks', 1, 'dockers-1') + place('beside', 'below', 'reed-1'), more)).slice(1)).toEqual([
    '30 unknown-place: the arrow leads from “ask”; allowed: asks, beside',
    '30 unknown-place: the arrow leads to “asks”; allowed: beside',
    '31 unknown-place: the camp is around “beside”; allowed: asks',
  ]);
});

test('lanes have no gap', () => {
  expect(messages(map(place('asks', 1, 'reed-1') + place('refuses', 3, 'dockers-1')))).toEqual([
    '24 lane-gap: the place is in lane 3, but no place is in lane 2; allowed: lanes without a gap, from 1',
  ]);
});

test.each([
  ['around some places of a lane, and others', [1, 1, 2], ['a', 'c'], '“b”'],
  ['around lanes on both sides of one', [1, 2, 3], ['a', 'c'], '“b”'],
  ['around the ends of a lane', [1, 1, 1], ['c', 'a'], '“b”'],
  ['around neighbours in a lane', [1, 1, 1], ['c', 'b'], undefined],
  ['around whole lanes', [1, 1, 2], ['a', 'b', 'c'], undefined],
])('a camp %s', (_, lanes, around, others) => {
  const places = lanes.map((lane, index) => place('abc'.charAt(index), lane, 'reed-1')).join('');
  const camp = `  camp: { title: A camp, as: so, mention: dockers-1, around: [${around.join(', ')}] }\n`;
  const apart = messages(map(places, camp)).filter((message) => !message.includes('placed-twice'));
  const reason = `a box around these places would also hold ${others}; allowed: neighbours in one lane, or all places of neighbouring lanes`;
  expect(apart).toEqual(others ? [`32 camp-apart: ${reason}`] : []);
});

test('wrong fields are reported by their schema alone', () => {
  const wrong = `    Asks: {}\n    asks: { title: A place, lane: 5, members: [] }\n`;
  const content = readTemp(withMap(map(wrong, '  arrows: { dotted: {} }\n')));
  expect(problemsIn(content)).toEqual([]);
  expect(content.entries.flatMap(schemaProblems).map(({ reason }) => reason)).toEqual([
    'the key “Asks”: write ids in lower-case letters, digits and hyphens, each with the fields of a place below it',
    '“map.places.asks.lane” is “5”: write above, below, or the number of a lane in reading direction, 1 to 4',
    '“map.places.asks.members” is an empty list: name at least one mention',
    'unknown key “dotted”; allowed here: thick, thin',
  ]);
});
