import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { schemaProblems } from './schema.ts';
import { sidesProblems } from './sides.ts';

const file = 'content/articles/port.mdx';
const withSides = (sides: string): Record<string, Change> => ({ [file]: ['lead: true\n', `lead: true\n${sides}`] });
const problems = (sides: string) => sidesProblems(readContent(tempContent(withSides(sides)))).map(plain);
const member = (mention: string) => `      - mention: ${mention}\n        as: so it says\n`;
const side = (place: string, ...mentions: string[]) =>
  `  ${place}:\n    title: A side\n    members:\n${mentions.map(member).join('')}`;

test('an article without sides is no problem', () => {
  expect(problems('')).toEqual([]);
});

test('an article in which everybody has a place is no problem', () => {
  expect(problems(`sides:\n${side('warned', 'reed-1')}${side('threatening', 'dockers-1')}`)).toEqual([]);
});

describe('a place', () => {
  test('on an unknown mention is reported at its line, with the mentions of the same figure', () => {
    expect(problems(`sides:\n${side('warned', 'reed-2', 'dockers-1', 'reed-1')}`)).toEqual([
      { code: 'unknown-mention', file, line: 19, message: 'unknown mention “reed-2”; allowed: reed-1' },
    ]);
  });

  test('on the mention of nobody is reported with all mentions, and a note’s words are none', () => {
    const sides = `sides:\n${side('warned', 'reed-1', 'words-work-stopped', 'dockers-1')}`;
    expect(problems(sides)).toEqual([
      {
        code: 'unknown-mention',
        file,
        line: 21,
        message: 'unknown mention “words-work-stopped”; allowed: reed-1, dockers-1',
      },
    ]);
  });

  test('on a mention that has one already is reported with the line of the first', () => {
    expect(problems(`sides:\n${side('warned', 'reed-1', 'dockers-1')}${side('threatening', 'reed-1')}`)).toEqual([
      {
        code: 'placed-twice',
        file,
        line: 26,
        message: 'the mention “reed-1” has a place already at line 19; allowed: one',
      },
    ]);
  });
});

test('somebody whom the article names and no side holds is reported, with the mentions to choose from', () => {
  expect(problems(`sides:\n${side('warned', 'reed-1')}`)).toEqual([
    {
      code: 'not-placed',
      file,
      line: 15,
      message: 'the faction “dockers” has no place; put one of its mentions on a side, or under “unplaced”: dockers-1',
    },
  ]);
});

test('faults of the fields are left to their schema, and told by it', () => {
  const content = readContent(tempContent(withSides('sides:\n  warned:\n    title: A side\n  wanred: 1\n')));
  expect(sidesProblems(content)).toEqual([]);
  expect(
    content.entries
      .flatMap(schemaProblems)
      .map(plain)
      .map(({ code, line, message }) => `${line} ${code} ${message}`),
  ).toContain(
    '18 unknown-key unknown key “wanred”; allowed here: above, threatening, signal, warned, camp, approached, threatened, unplaced, outside',
  );
});
