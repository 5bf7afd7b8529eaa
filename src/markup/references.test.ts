import { describe, expect, test } from 'vitest';
import { parseMdx } from './parse.ts';
import { citedIn, citedInText, referencesIn } from './references.ts';

const references = (source: string) =>
  referencesIn(parseMdx(source)).map(({ kind, id, place, anchor }) => [
    `${kind}:${id}`,
    place?.line,
    place?.column,
    anchor,
  ]);

test('links, citations and the words of notes name entries, in reading order and each at its place', () => {
  const source =
    '[Reed](figure:reed) <Claim note="why">left [them](faction:dockers)</Claim>.\n\nSee [why](note:why).<Cite id="log" />';
  expect(references(source)).toEqual([
    ['figure:reed', 1, 1, false],
    ['note:why', 1, 21, true],
    ['faction:dockers', 1, 44, false],
    ['note:why', 3, 5, false],
    ['source:log', 3, 21, false],
  ]);
});

test('other links and elements name nothing', () => {
  expect(
    references('[a](https://example.org/figure:reed) [b](#note-why) <Cites id="log" /> `<Cite id="log" />`'),
  ).toEqual([]);
});

test('an id that is missing or an expression is empty', () => {
  expect(references('<Cite /><Cite id={log} /><Claim>a</Claim>').map(([name]) => name)).toEqual([
    'source:',
    'source:',
    'note:',
  ]);
});

describe('the sources that a text cites', () => {
  test('are given once each, in the order of first citation', () => {
    const source = 'One.<Cite id="log" /> Two.<Cite id="ad" /> <Cite id="log" />';
    expect(citedIn(parseMdx(source))).toEqual(['log', 'ad']);
    expect(citedInText(source)).toEqual(['log', 'ad']);
  });

  test.each(["<Cite id='log' />", '<Cite\n  id="log"\n/>', '<Cite id="log"></Cite>', '- > *One*<Cite id="log" />'])(
    'are found however a citation is written: %s',
    (cite) => {
      expect(citedInText(`One.${cite}`)).toEqual(['log']);
    },
  );

  test('are none in code, and none where there is no text', () => {
    expect(citedInText('`<Cite id="log" />` or id="log"')).toEqual([]);
    expect(citedInText('')).toEqual([]);
    expect(citedInText(undefined)).toEqual([]);
  });

  test('are asked of MDX alone', () => {
    expect(() => citedInText('<Cite')).toThrow(expect.objectContaining({ line: 1 }));
  });
});
