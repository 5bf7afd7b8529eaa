import { expect, test } from 'vitest';
import { furtherArticle, QUAY } from '../../../tests/engine/faults/cases/invalid-content.ts';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { pastProblems, chronologyProblems } from './chronology.ts';

const NOTE = 'content/notes/work-stopped.mdx';
const FIGURE = 'content/figures/reed.mdx';
const SOURCES = 'content/sources.yaml';
const NOW = Date.UTC(2026, 0, 20, 12);

const problems = (changes: Record<string, Change>, now = NOW) => pastProblems(readTemp(changes), now).map(plain);
const checked = (day: string): Record<string, Change> => ({ [NOTE]: ['2026-01-02', day] });

test.each(['2026-01-20', '2026-01-21', '2025-12-31'])('a day that has begun somewhere is no problem: %s', (day) => {
  expect(problems(checked(day))).toEqual([]);
});

test('a day that is still to come is reported', () => {
  expect(problems(checked('2026-01-22'))).toEqual([
    `${NOTE}:6 [still-to-come] “checked” is 2026-01-22, in the future; write a day no later than today, 2026-01-21`,
  ]);
});

test('so are the dates of sources, births and deaths, by their precision', () => {
  const source = (date: string): Record<string, Change> => ({ [SOURCES]: (text) => `${text}  date: ${date}\n` });
  expect(problems(source('"2026"'))).toEqual([]);
  expect(problems(source('2026-01~'))).toEqual([]);
  expect(problems(source('"2027"'))).toEqual([expect.stringContaining(`${SOURCES}:7 `)]);
  expect(problems({ [FIGURE]: ['card:', 'died: 2026-02\ndiedSources: [gazette]\ncard:'] })).toEqual([
    expect.stringContaining(`${FIGURE}:4 `),
  ]);
});

test('where most days are still to come the clock is wrong', () => {
  expect(problems({}, Date.UTC(1970, 0, 1))).toEqual([]);
});

test.each([
  ['"1911"', []],
  ['1911-08-14', ['content/sources.yaml:8']],
  ['1911-08~', ['content/sources.yaml:8']],
])('a copy is not older than its page of %s', (date, places) => {
  const dated = `  date: ${date}\n  archive: { url: https://web.example/1, date: 1911-07-31 }\n`;
  const content = readTemp({ [SOURCES]: (text) => text + dated });
  expect(chronologyProblems(content).map(({ file, line }) => `${file}:${line}`)).toEqual(places);
});

test('a copy is of the day that its address names', () => {
  const copy = (day: string, stamp = '20260102030405'): Record<string, Change> => ({
    [SOURCES]: (text) =>
      `${text}  archive: { url: https://web.archive.org/web/${stamp}/https://example.org/, date: ${day} }\n`,
  });
  expect(chronologyProblems(readTemp(copy('2026-01-02')))).toEqual([]);
  expect(chronologyProblems(readTemp(copy('2026-01-03'))).map(plain)).toEqual([
    `${SOURCES}:7 [dates-differ] “date” is 2026-01-03, but the address of the copy says 2026-01-02; write that day, or correct the address`,
  ]);
  for (const stamp of ['2026', '202601', '20260102', '20260102030405if_', '*', '12345', '20345'])
    expect(chronologyProblems(readTemp(copy('2026-01-02', stamp)))).toEqual([]);
  expect(chronologyProblems(readTemp(copy('2026-01-02', '2025'))).map(plain)).toEqual([
    expect.stringContaining('the address of the copy says 2025; write that day, or correct the address'),
  ]);
});

test('a note is compared with its sources after its own article appeared', () => {
  const later = String(furtherArticle('')[QUAY]).replace('1911-08-15', '2026-01-03');
  const content = readTemp({
    ...furtherArticle(''),
    [QUAY]: later.replace('[Reed](figure:reed)', '<Claim note="work-stopped">Reed</Claim>'),
    'content/articles/port.mdx': ['<Claim note="work-stopped">stopped work</Claim>', 'stopped work'],
  });
  expect(chronologyProblems(content).map(plain)).toEqual([
    `${NOTE}:6 [too-early] “checked” is 2026-01-02, before the article appeared (2026-01-03); correct the day`,
  ]);
});
