import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp } from '../../../tests/support/temp-content.ts';
import { mapQuotationProblems } from './map-quotations.ts';

const ARTICLE = 'content/articles/port.mdx';
const problems = (as: string) =>
  mapQuotationProblems(
    readTemp({
      [ARTICLE]: [
        'lead: true',
        `lead: true\nmap:\n  places:\n    quay:\n      title: A\n      lane: 1\n      members:\n        - mention: reed-1\n          as: ${as}`,
      ],
    }),
  ).map(plain);

test.each([
  'He spoke',
  'He “ended the talks,” it says',
  '“reed … stopped work”',
  '“The dockers [then] stopped work.”',
  '“nobody Counted”',
])('words of the article are quoted: %s', (as) => {
  expect(problems(as)).toEqual([]);
});

test('an apostrophe of the article may be a straight one', () => {
  const article = {
    [ARTICLE]: (source: string) =>
      source
        .replace('Nobody counted', "Nobody's clerk counted")
        .replace(
          'lead: true',
          'lead: true\nmap: { places: { a: { title: A, lane: 1, members: [{ mention: reed-1, as: “Nobody’s clerk” }] } } }',
        ),
  };
  expect(mapQuotationProblems(readTemp(article))).toEqual([]);
});

test.each([
  ['He “began the talks”', 'began the talks'],
  ['“Reed … began”', 'began'],
  ['“Nobody counted” and “everybody counted”', 'everybody counted'],
])('other words are reported: %s', (as, words) => {
  expect(problems(as)).toEqual([
    `${ARTICLE}:22 [not-in-text] “as” quotes “${words}”, which is not in the article; copy the words from the text`,
  ]);
});
