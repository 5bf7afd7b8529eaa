import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../tests/support/outline.ts';
import { selectorsOf } from './text-selectors.ts';

/** Selectors of all marks of an article, in reading order. */
function selectorsIn(source: string) {
  const outline = outlineOf(source);
  return outline.paragraphs.flatMap((paragraph) =>
    paragraph.marks.map((mark) => selectorsOf(outline, paragraph, mark)),
  );
}

const quotesIn = (source: string) => selectorsIn(source).map(([quote]) => quote);
const positionsIn = (source: string) =>
  selectorsIn(source).map(([, fragment]) => fragment?.type === 'FragmentSelector' && fragment.refinedBy);
const quote = (prefix: string, exact: string, suffix: string) => ({ type: 'TextQuoteSelector', exact, prefix, suffix });

test('words are selected by quote, and by their position in their paragraph', () => {
  expect(selectorsIn('One ship.\n\nTwo <Claim note="two">boats</Claim>.')).toEqual([
    [
      quote('Two ', 'boats', '.'),
      {
        type: 'FragmentSelector',
        value: 'p2',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        refinedBy: { type: 'TextPositionSelector', start: 4, end: 9 },
      },
    ],
  ]);
});

describe('quotes', () => {
  test('take 32 characters of context on each side, and no more', () => {
    const long = 'abcdefgh'.repeat(5);
    expect(quotesIn(`${long}[port](figure:port)${long}`)).toEqual([quote(long.slice(-32), 'port', long.slice(0, 32))]);
  });

  test('take what there is in their paragraph, and nothing of another', () => {
    expect(quotesIn('One.\n\nThe [port](figure:port) slept.\n\nTwo.')).toEqual([quote('The ', 'port', ' slept.')]);
  });

  test('of words that occur twice differ by their context', () => {
    expect(quotesIn('old port, [port](figure:a) sea')).toEqual([quote('old port, ', 'port', ' sea')]);
  });

  test('that cannot be made unique throw, and say what to write', () => {
    expect(() => quotesIn('<Claim note="ships">ships</Claim>\n\nships')).toThrow(
      new Error(
        'note “ships”: “ships” in p1 occurs elsewhere with the same 32 characters before and after it; ' +
          'write <Claim note="ships">more words</Claim> around words that occur only once in the article',
      ),
    );
    expect(() => quotesIn('[Reed](figure:reed)\n\nReed')).toThrow('write [more words](figure:reed) around words');
    expect(() => quotesIn('[men](faction:crew)\n\nmen')).toThrow('write [more words](faction:crew) around words');
  });
});

describe('positions', () => {
  test('are those of words inside other marked words, too', () => {
    expect(positionsIn('A <Claim note="n">word to [Reed](figure:reed)</Claim>')).toEqual([
      { type: 'TextPositionSelector', start: 2, end: 14 },
      { type: 'TextPositionSelector', start: 10, end: 14 },
    ]);
  });

  test('count characters, not code units, and context is not cut inside one', () => {
    const source = '🚢 and 🚢\n\n𝔸[🚢](figure:a)𝔸';
    expect(quotesIn(source)).toEqual([quote('𝔸', '🚢', '𝔸')]);
    expect(positionsIn(source)).toEqual([{ type: 'TextPositionSelector', start: 1, end: 2 }]);
  });
});
