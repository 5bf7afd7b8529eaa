import { describe, expect, test } from 'vitest';
import {
  beforeNote,
  CITE,
  FACTION,
  FIGURE,
  inFaction,
  inFigure,
  inNote,
  NOTE,
  problems,
} from '../../../tests/support/body-problems.ts';

const words = (count: number) => 'day '.repeat(count);

test('bodies of 40 and 200 words with their headings and citations are no problem', () => {
  expect(problems({})).toEqual([]);
});

test('a body without a word is reported once', () => {
  expect(problems({ [FIGURE]: '---\nname: Jonah Reed\n---\n' })).toEqual([
    `${FIGURE}:3 [empty-body] there is nothing below the fields; write a body of 200 to 400 words`,
  ]);
});

describe('the length', () => {
  test('of a note is at least 40 words', () => {
    expect(inNote('at noon', 'then')).toEqual([
      `${NOTE}:12 [body-length] the body has 39 words outside tables; allowed: 40 to 110`,
    ]);
  });

  test('of a note is at most 110 words', () => {
    expect(inNote('at noon', words(72))).toEqual([]);
    expect(inNote('at noon', words(73))).toEqual([
      `${NOTE}:9 [body-length] the body has 111 words outside tables; allowed: 40 to 110`,
    ]);
  });

  test('of a figure’s page is at least 200 words', () => {
    expect(inFigure('one more day', 'a day')).toEqual([
      `${FIGURE}:27 [body-length] the body has 199 words outside tables; allowed: 200 to 400`,
    ]);
  });

  test('of a figure’s page is at most 400 words', () => {
    expect(inFigure('one more day', words(203))).toEqual([]);
    expect(inFigure('one more day', words(204))).toEqual([
      `${FIGURE}:21 [body-length] the body has 401 words outside tables; allowed: 200 to 400`,
    ]);
  });

  test('of a faction’s page is 200 to 400 words as well', () => {
    expect(inFaction('They spoke', words(1))).toEqual([
      `${FACTION}:29 [body-length] the body has 199 words outside tables; allowed: 200 to 400`,
    ]);
    expect(inFaction('They spoke', words(202))).toEqual([]);
    expect(inFaction('They spoke', words(203))).toEqual([
      `${FACTION}:25 [body-length] the body has 401 words outside tables; allowed: 200 to 400`,
    ]);
  });

  test('does not count tables', () => {
    expect(beforeNote(`| ${words(80)} |\n| --- |\n\n`)).toEqual([]);
  });

  test('does not count words in another script', () => {
    expect(inNote('at noon', `${words(72)} <bdi lang="fa" dir="rtl">ظهر</bdi>`)).toEqual([]);
  });

  test('counts words on both sides of a citation as two', () => {
    expect(inNote(`noon.${CITE}\nThe`, `noon.${CITE}The`)).toEqual([]);
  });
});

describe('the headings', () => {
  test('of a figure’s page are two, in their order', () => {
    const allowed = 'allowed, in this order: “In August 1911”, “Since then”';
    expect(inFigure('## In August 1911', '## Then')).toEqual([
      `${FIGURE}:12 [body-headings] headings: “Then”, “Since then”; ${allowed}`,
    ]);
    expect(inFigure('## Since then\n', '')).toEqual([
      `${FIGURE}:26 [body-headings] headings: “In August 1911”; ${allowed}`,
    ]);
    expect(inFigure('He led', '## Since then\n\nHe led')).toEqual([
      `${FIGURE}:8 [body-headings] headings: “Since then”, “In August 1911”, “Since then”; ${allowed}`,
    ]);
  });

  test('of a faction’s page are three, in their order', () => {
    expect(inFaction('## How others use it', '### Others')).toEqual([
      `${FACTION}:16 [body-headings] headings: “How the column uses the word”, “Others”, “Since then”; ` +
        'allowed, in this order: “How the column uses the word”, “How others use it”, “Since then”',
    ]);
  });

  test('are reported at the end where there is none', () => {
    const body = `${words(200)}${CITE}`;
    expect(problems({ [FIGURE]: `---\nname: Jonah Reed\n---\n\n${body}\n` })).toEqual([
      `${FIGURE}:5 [body-headings] headings: none; allowed, in this order: “In August 1911”, “Since then”`,
    ]);
  });

  test('of a note are none', () => {
    expect(beforeNote('## Noon\n\n')).toEqual([
      `${NOTE}:9 [body-headings] headings: “Noon”; allowed, in this order: none`,
    ]);
  });
});

test('a part without words is reported at its heading, and not that words are missing', () => {
  expect(problems({ [FIGURE]: (text) => text.replace(/(## Since then\n)[^]*/, '$1') })).toEqual([
    `${FIGURE}:19 [empty-part] there is nothing under the heading “Since then”; write some words`,
  ]);
  const page = '---\ntitle: A\n---\n\nWords.\n\n### Why\n\n### How\n\nWords.\n';
  expect(problems({ 'content/pages/about.mdx': page })).toEqual([
    'content/pages/about.mdx:7 [empty-part] there is nothing under the heading “Why”; write some words, or remove it',
  ]);
});
