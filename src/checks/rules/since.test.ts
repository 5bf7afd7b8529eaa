import { describe, expect, test } from 'vitest';
import { messageIn, plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { sinceProblems } from './since.ts';

const NOTE = 'content/notes/work-stopped.mdx';
const FIGURE = 'content/figures/reed.mdx';
const FACTION = 'content/factions/dockers.mdx';
const CITE = '<Cite id="gazette" />';
const ARTICLE = 'content/articles/port.mdx';

const problems = (changes: Record<string, Change>) => sinceProblems(readTemp(changes)).map(plain);
const inNote = (text: string) => problems({ [NOTE]: ['Work stopped at noon.', `${text} Work stopped at noon.`] });
const inFigure = (...change: [string, string]) => problems({ [FIGURE]: change });
const inFaction = (...change: [string, string]) => problems({ [FACTION]: change });

describe('under “Since then”', () => {
  const since = (words: string) => inFigure('A clerk', `${words} a clerk`);

  test('the day of the lead article, or one before it, is reported', () => {
    expect(since('On 14 August 1911')).toEqual([
      `${FIGURE}:27 [since-too-early] “14 August 1911” is under “Since then”; allowed there: 15 August 1911 and later`,
    ]);
  });

  test('each early day is reported', () => {
    expect(since('On 5 May 1907 or 30 December 1910').map(messageIn)).toEqual([
      '“5 May 1907” is under “Since then”; allowed there: 15 August 1911 and later',
      '“30 December 1910” is under “Since then”; allowed there: 15 August 1911 and later',
    ]);
  });

  test('an early day is reported at its line', () => {
    expect(since('They met, and on 13\nAugust 1911')).toEqual([
      expect.stringContaining(`${FIGURE}:27 [since-too-early]`),
    ]);
    expect(since('They met\nagain, on 13\nAugust 1911')).toEqual([
      expect.stringContaining(`${FIGURE}:28 [since-too-early]`),
    ]);
  });

  test('an early day in a table is reported', () => {
    expect(inFaction('Cranes now', '| Day |\n| --- |\n| 14 August 1911 |\n\nCranes now')).toEqual([
      `${FACTION}:27 [since-too-early] “14 August 1911” is under “Since then”; allowed there: 15 August 1911 and later`,
    ]);
  });

  test('a later day is no problem', () => {
    expect(since('On 15 August 1911, 1 September 1911 or 2 January 1912')).toEqual([]);
  });

  test('years and months alone are no problem', () => {
    expect(since('In 1911, in August 1911 or in May 1907')).toEqual([]);
  });

  test('early days above the heading are no problem', () => {
    expect(inFigure('That month', 'On 13 August 1911')).toEqual([]);
  });

  test('what is early follows from the lead article, to the precision of its date', () => {
    const month = { 'content/articles/port.mdx': ['1911-08-14', '"1911-12~"'] } as const;
    const changes = (heading: string) => ({
      ...month,
      [FIGURE]: `---\nname: Reed\n---\n\n${'day '.repeat(200)}${CITE}\n\n## ${heading}\n\n## Since then\n\nOn 31 December 1911.${CITE}\n`,
    });
    expect(problems(changes('In December 1911')).map(messageIn)).toEqual([
      '“31 December 1911” is under “Since then”; allowed there: 1 January 1912 and later',
    ]);
  });

  test('nothing is asked where no lead article gives the date', () => {
    expect(problems({ 'content/articles/port.mdx': ['lead: true', 'lead: false'] })).toEqual([]);
  });
});

describe('in a note', () => {
  const outside = (words: string, line = 9, or = '') =>
    `${NOTE}:${line} [later-outside-since] “${words}” is later than the article and outside <Since>; put the sentence into <Since>…</Since>${or}`;

  test('a day or a year after the article is in <Since>, as a passage or as a sentence', () => {
    expect(inNote('On 15 August 1911 they met.')).toEqual([outside('15 August 1911')]);
    expect(inNote('In 1912 they met.')).toEqual([outside('1912', 9, ', or write 1,912 if it is not a year')]);
    expect(inNote('<Since>On 15 August 1911 they met, and in 1912.</Since>')).toEqual([]);
    expect(inNote('<Since>\n\nOn 15 August 1911 they met.\n\n</Since>\n\n')).toEqual([]);
  });

  test('a day that goes on in the next line is seen, and each is reported at its line', () => {
    expect(inNote('They met on 20\nAugust 1911.')).toEqual([outside('20 August 1911')]);
    expect(inNote('They met\nthere, and on 20\nAugust 1911.')).toEqual([outside('20 August 1911', 10)]);
    expect(inNote('<Since>They met on 13\nAugust 1911.</Since>')).toEqual([
      expect.stringContaining('[since-too-early]'),
    ]);
  });

  test('days up to that of the article are outside <Since>', () => {
    expect(inNote('On 14 August 1911, or in 1910, they met.')).toEqual([]);
    expect(inNote('<Since>On 14 August 1911 they met.</Since>')).toEqual([
      `${NOTE}:9 [since-too-early] “14 August 1911” is under “<Since>”; allowed there: 15 August 1911 and later`,
    ]);
  });

  test('the day after an article of a day that is not exact may be on either side', () => {
    const approximate = { [ARTICLE]: ['published: 1911-08-14', 'published: "1911-08-14~"'] as const };
    const words = 'On 15 August 1911 they met.';
    expect(problems({ ...approximate, [NOTE]: ['Work stopped at', `${words} Work stopped at`] })).toEqual([]);
  });

  test('the day of the article that holds the words of the note counts', () => {
    expect(inNote('In 1911 they met, at gate 1920a, for 20,190 pounds.')).toEqual([]);
  });
});

describe('on a card', () => {
  const withSince =
    (card: string, since: string): Change =>
    (source) =>
      source.replace(/^card: .*$/m, `card: ${card}\nsince: ${since}`);

  test('what came later is in “since”, and only that', () => {
    expect(problems({ [FIGURE]: withSince('Harbour master until 1912.', 'Left on 14 August 1911.') })).toEqual([
      `${FIGURE}:4 [later-outside-since] “1912” is later than the article; what came later belongs in “since”, or write 1,912 if it is not a year`,
      `${FIGURE}:5 [since-too-early] “14 August 1911” is under “since”; allowed there: 15 August 1911 and later`,
    ]);
  });

  test('“since” of a note rests on a <Since> in its body', () => {
    expect(problems({ [NOTE]: withSince('They stopped.', 'They went on in 1912.') })).toEqual([
      expect.stringContaining('[since-unsourced]'),
    ]);
  });
});

test('a later year is found in the digits of Arabic and Persian too', () => {
  expect(inNote('In <bdi lang="fa" dir="rtl">۱۹۵۰</bdi> work ended.').map(messageIn)).toEqual([
    expect.stringMatching(/^“۱۹۵۰” is later than the article and outside <Since>/),
  ]);
  expect(inNote('In <bdi lang="ar" dir="rtl">١٩١٠</bdi> work ended.')).toEqual([]);
});
