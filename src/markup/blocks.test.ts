import { expect, test } from 'vitest';
import { joinPhrases, liftLanguage } from './blocks.ts';
import { readOutline } from './read-outline.ts';
import { parseMdx } from './parse.ts';

const prefixes = (source: string) => readOutline(parseMdx(source)).paragraphs.map(({ prefix, text }) => prefix + text);

test('in plain text quotations begin with a sign for each level', () => {
  expect(prefixes('> One.\n>\n> > Two.\n>\n> Three.\n\nFour.')).toEqual(['> One.', '> > Two.', '> Three.', 'Four.']);
});

test('items begin with a hyphen or their number; further paragraphs of an item are indented below its first', () => {
  expect(prefixes('* One.\n\n  More.\n* Two.')).toEqual(['- One.', '  More.', '- Two.']);
  expect(prefixes('9) Nine.\n1) Ten.\n\n   More.')).toEqual(['9. Nine.', '10. Ten.', '    More.']);
});

test('quotations and lists can be nested', () => {
  expect(prefixes('- > One.\n  >\n  > Two.\n- 1. Three.\n  2. Four.\n\n> - Five.')).toEqual([
    '- > One.',
    '  > Two.',
    '- 1. Three.',
    '  2. Four.',
    '> - Five.',
  ]);
});

test('elements between blocks become paragraphs, those of one paragraph together', () => {
  const source = '> <Claim note="a">One.</Claim>\n> <Claim note="b">Two.</Claim>\n>\n> <bdi lang="fa">سه</bdi>';
  const tree = parseMdx(source);
  const [quote] = tree.children;
  if (quote?.type !== 'blockquote') throw new Error('no quotation');
  const paragraphs = quote.children.map((child) => ('children' in child ? child.children : []));
  quote.children = paragraphs.flatMap((children) =>
    children.filter(({ type }) => type !== 'text').map((child) => ({ ...child, type: 'mdxJsxFlowElement' }) as never),
  );
  joinPhrases(tree, source);
  expect(readOutline(tree).paragraphs.map(({ text }) => text)).toEqual(['One.\nTwo.', 'سه']);
});

test.each([
  ['<bdi lang="fa" dir="rtl">سلام *بر* شما</bdi>', { lang: 'fa', dir: 'rtl' }],
  ['Say <bdi lang="fa" dir="rtl">سلام</bdi>', undefined],
  ['Say nothing', undefined],
])('a paragraph takes over the language of what is all that it holds: %s', (source, properties) => {
  const [paragraph] = parseMdx(source).children;
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
  liftLanguage(paragraph);
  expect(paragraph.data?.hProperties).toEqual(properties);
  expect(paragraph.children.some(({ type }) => type === 'mdxJsxTextElement')).toBe(!properties && source.includes('<'));
});
