import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readAddressed } from '../addresses/recorded.ts';
import { readContent } from '../read/content.ts';
import { schemaProblems } from './schema.ts';
import { sidesProblems } from './sides.ts';

const file = 'content/articles/port.mdx';
const LOCK = 'content/ids.lock.json';
const OTHERS = ['above', 'signal', 'camp', 'approached', 'threatened', 'unplaced', 'outside'];
/** Mentions of Reed, from `reed-1` to `reed-7`, before those that the article has itself: `reed-8` and `dockers-1`. */
const MENTIONS = OTHERS.map((side) => `[${side}](figure:reed)`).join(' ');
const BODY = 'lead: true\n---\n\n<Section id="talks" title="The talks end">\n\n';

const member = (mention: string) => `      - mention: ${mention}\n        as: so it says\n`;
const side = (place: string, ...mentions: string[]) =>
  `  ${place}:\n    title: A side\n    members:\n${mentions.map(member).join('')}`;
/** Fields from line 14 on, in which each of the seven other sides has one mention; `own` begins at line 50. */
const sides = (...own: string[]) =>
  `sides:\n${OTHERS.map((place, index) => side(place, `reed-${index + 1}`)).join('')}${own.join('')}`;
const withSides = (fields: string): Record<string, Change> => ({ [file]: [BODY, `${fields}${BODY}${MENTIONS}\n\n`] });

function problems(fields: string, lock = '{}') {
  const content = readContent(tempContent({ ...withSides(fields), [LOCK]: lock }));
  return readAddressed(content).articles.flatMap(sidesProblems).map(plain);
}

test('an article without sides is no problem', () => {
  expect(problems('')).toEqual([]);
});

test('an article in which everybody has a place is no problem', () => {
  expect(problems(sides(side('warned', 'reed-8'), side('threatening', 'dockers-1')))).toEqual([]);
});

test('mentions have the numbers that were recorded', () => {
  const lock = '{"/#reed-12": "p2:0+4", "/#dockers-3": "p2:26+11"}';
  const found = problems(sides(side('warned', 'reed-12'), side('threatening', 'dockers-3')), lock);
  expect(found.map(({ message }) => message.split(';')[0])).toEqual(
    OTHERS.map((_, index) => `unknown mention “reed-${index + 1}”`),
  );
});

describe('a place', () => {
  test('on an unknown mention is reported at its line, with the mentions of the same figure', () => {
    const found = problems(sides(side('warned', 'reed-9', 'reed-8'), side('threatening', 'dockers-1')));
    expect(found).toEqual([
      {
        code: 'unknown-mention',
        file,
        line: 53,
        message: 'unknown mention “reed-9”; allowed: reed-1, reed-2, reed-3, reed-4, reed-5, reed-6, reed-7, reed-8',
      },
    ]);
  });

  test('on the mention of nobody is reported with all mentions, and a note’s words are none', () => {
    const own = [side('warned', 'reed-8', 'words-work-stopped'), side('threatening', 'dockers-1')];
    expect(problems(sides(...own))).toEqual([
      {
        code: 'unknown-mention',
        file,
        line: 55,
        message: expect.stringMatching(
          /^unknown mention “words-work-stopped”; allowed: reed-1, .*, reed-8, dockers-1$/,
        ),
      },
    ]);
  });

  test('on a mention that has one already is reported with the line of the first', () => {
    expect(problems(sides(side('warned', 'reed-8', 'dockers-1'), side('threatening', 'reed-8')))).toEqual([
      {
        code: 'placed-twice',
        file,
        line: 60,
        message: 'the mention “reed-8” has a place already at line 53; allowed: one',
      },
    ]);
  });
});

test('somebody the article names who is on no side is reported, with the mentions to choose from', () => {
  const found = problems(sides(side('warned', 'reed-8'), side('threatening', 'nobody-1')));
  expect(found.filter(({ code }) => code === 'not-placed')).toEqual([
    {
      code: 'not-placed',
      file,
      line: 14,
      message: 'the faction “dockers” has no place; put one of its mentions on a side, or under “unplaced”: dockers-1',
    },
  ]);
});

test('faults of the fields are left to their schema, and reported by it', () => {
  const changes = withSides('sides:\n  warned:\n    title: A side\n  wanred: 1\n');
  const content = readContent(tempContent(changes));
  expect(readAddressed(content).articles.flatMap(sidesProblems)).toEqual([]);
  const reported = content.entries.flatMap(schemaProblems).map(plain);
  expect(reported.map(({ code, line, message }) => `${line} ${code} ${message}`)).toContain(
    '17 unknown-key unknown key “wanred”; allowed here: above, threatening, signal, warned, camp, approached, threatened, unplaced, outside',
  );
});
