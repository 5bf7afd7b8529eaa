import { evaluate } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readOutline } from './read-outline.ts';
import { parseMdx } from './parse.ts';
import { NOTHING_RECORDED, type Recorded } from './positions.ts';
import { remarkMarks } from './remark-marks.ts';

type Props = { children?: unknown; article?: string; paragraph?: string };
interface Article {
  root?: string;
  path?: string;
  recorded?: Recorded;
  aliases?: Record<string, string>;
}

const content = ({ children }: Props) => [children].flat().join('');

function element(type: string | ((props: Props) => string), props: Props): string {
  if (typeof type === 'function') return type(props);
  const { children: _, ...attributes } = props;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${type}${written.join('')}>${content(props)}</${type}>`;
}

const noteLabel = (number: number) => `Note ${number}`;

const signOf = (note: string) => (note === 'flood' ? '◆' : undefined);

/** An article as HTML, with the attributes of its passages. */
async function render(source: string, article: Article = {}) {
  const { root = '/site/', path = '/site/content/articles/column.mdx', recorded = NOTHING_RECORDED, aliases } = article;
  const frontmatter: Record<string, unknown> = aliases ? { aliases } : {};
  const file = new VFile({ path, value: source, data: { astro: { frontmatter } } });
  const passages: unknown[] = [];
  const Passage = ({ children, ...attributes }: Props) => {
    passages.push(attributes);
    return `<Passage>${content({ children })}</Passage>`;
  };
  const module = await evaluate(file, {
    Fragment: content,
    jsx: element as never,
    jsxs: element as never,
    elementAttributeNameCase: 'html',
    remarkPlugins: [
      [remarkMarks, { root, recordedOf: (id: string) => (id === 'column' ? recorded : undefined), noteLabel, signOf }],
    ],
  });
  const html = String(module.default({ components: { Passage, Section: 'section', Claim: 'Claim' } }));
  return { html, passages, frontmatter };
}

test('the words of a claim carry the sign of its status, whether or not they hold a name', async () => {
  const plain = await render('<Claim note="flood">It rose</Claim>.');
  expect(plain.html).toContain('data-n="1" data-status="◆" href="./#note-flood" id="words-flood">It rose</a>');
  const named = await render('<Claim note="flood">It drowned [Cole](figure:cole)</Claim>.');
  expect(named.html).toContain('data-n="2" data-status="◆" href="./#note-flood" aria-label="Note 2"></a>');
});

test('a mention leads to its card and is addressed by its number in the article', async () => {
  const { html } = await render(
    [
      '[Jonah Reed](figure:reed) advised [the board](faction:board).',
      '[Reed](figure:reed) fell, and the friends of [Reed](figure:reed) with him.',
    ].join('\n\n'),
  );
  expect(html).toBe(
    [
      '<Passage><p id="p1"><span id="p1-s1"><a href="./#note-reed" id="reed-1" class="k1" data-n="1">Jonah Reed</a> advised ' +
        '<a href="./#note-board" id="board-1" class="k2" data-n="2">the board</a>.</span></p></Passage>',
      '<Passage><p id="p2"><span id="p2-s1"><a href="./#note-reed" id="reed-2" data-n="1">Reed</a> fell, and the friends of ' +
        '<a href="./#note-reed" id="reed-3" data-n="1">Reed</a> with him.</span></p></Passage>',
    ].join('\n'),
  );
});

test('an apostrophe at the end of a mention belongs to its link', async () => {
  const { html } = await render('Hear [the dockers’](faction:dockers) demands.');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">Hear <a href="./#note-dockers" id="dockers-1" class="k1" data-n="1">' +
      'the dockers’</a> demands.</span></p></Passage>',
  );
});

test('words without a name in them are one link', async () => {
  const { html } = await render('He was <Claim note="arrested">arrested *three* years ago</Claim>.');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">He was <a class="k1 words numbered" data-n="1" href="./#note-arrested" id="words-arrested">' +
      'arrested <em>three</em> years ago</a>.</span></p></Passage>',
  );
});

test('words around a name are a span that ends in an empty link', async () => {
  const { html } = await render('So <Claim note="death">after *[Cole](figure:cole)* died</Claim>.');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">So <span id="words-death" class="k2 words content">after ' +
      '<em><a href="./#note-cole" id="cole-1" class="k1" data-n="1">Cole</a></em> died' +
      '<a class="numbered share" data-n="2" href="./#note-death" aria-label="Note 2"></a></span>.</span></p></Passage>',
  );
});

test('words that end in a name have their number apart from that of the name', async () => {
  const { html } = await render('<Claim note="deal">A deal with [Cole](figure:cole)</Claim>.');
  expect(html).toContain(
    'Cole</a><a class="numbered share after-name" data-n="2" href="./#note-deal" aria-label="Note 2"></a>',
  );
});

test('an id that extractors delete is on an empty element within the words', async () => {
  const { html } = await render('[The share](figure:share) <Claim note="market-share">fell</Claim>.');
  expect(html).toContain('data-n="1"><span id="share-1" class="alias"></span>The share</a>');
  expect(html).toContain(
    'data-n="2" href="./#note-market-share"><span id="words-market-share" class="alias"></span>fell</a>',
  );
});

test('notes are numbered through the article together with names', async () => {
  const { html } = await render(
    '<Claim note="a">One</Claim> and [two](figure:b).\n\nThen <Claim note="c">three</Claim>.',
  );
  expect(html).toBe(
    [
      '<Passage><p id="p1"><span id="p1-s1"><a class="k1 words numbered" data-n="1" href="./#note-a" id="words-a">One</a> and ' +
        '<a href="./#note-b" id="b-1" class="k2" data-n="2">two</a>.</span></p></Passage>',
      '<Passage><p id="p2"><span id="p2-s1">Then <a class="k1 words numbered" data-n="3" href="./#note-c" id="words-c">three</a>.</span></p></Passage>',
    ].join('\n'),
  );
});

test('a paragraph that holds nothing but claims stays one paragraph', async () => {
  const { html } = await render(
    [
      '<Section id="end" title="The end">',
      '<Claim note="a">One.</Claim> <Claim note="b">Two.</Claim>\n<Claim note="c">Three.</Claim>',
      '<Claim note="d">Four.</Claim>',
      '</Section>',
    ].join('\n\n'),
  );
  expect(html).toBe(
    '<section id="end" title="The end">' +
      '<Passage><p id="p1"><span id="p1-s1"><a class="k1 words numbered" data-n="1" href="./#note-a" id="words-a">One.</a></span> ' +
      '<span id="p1-s2"><a class="k2 words numbered" data-n="2" href="./#note-b" id="words-b">Two.</a></span>\n' +
      '<span id="p1-s3"><a class="k3 words numbered" data-n="3" href="./#note-c" id="words-c">Three.</a></span></p></Passage>' +
      '<Passage><p id="p2"><span id="p2-s1"><a class="k1 words numbered" data-n="4" href="./#note-d" id="words-d">Four.</a></span></p></Passage>' +
      '</section>',
  );
});

test('ordinary links and headings are left alone', async () => {
  const { html } = await render('## Title\n\nSee [there](https://example.org/).');
  expect(html).toBe(
    '<h2>Title</h2>\n' +
      '<Passage><p id="p1"><span id="p1-s1">See <a href="https://example.org/">there</a>.</span></p></Passage>',
  );
});

test('paragraphs of quotations and tight lists are passages as well, also where they hold only elements', async () => {
  const { html } = await render(
    '> <Claim note="a">One.</Claim>\n>\n> <Claim note="b">Two.</Claim>\n\n- Three.\n- <bdi lang="fa" dir="rtl">چهار.</bdi>\n\n  Five.\n\n7. Six.',
  );
  const claim = (note: string, number: number, text: string) =>
    `<Passage><p id="p${number}"><span id="p${number}-s1">` +
    `<a class="k1 words numbered" data-n="${number}" href="./#note-${note}" id="words-${note}">${text}</a></span></p></Passage>`;
  expect(html.replaceAll('\n', '')).toBe(
    `<blockquote>${claim('a', 1, 'One.')}${claim('b', 2, 'Two.')}</blockquote><ul class="content">` +
      '<li><Passage><p id="p3" data-sign="•"><span id="p3-s1">Three.</span></p></Passage></li>' +
      '<li><Passage><p id="p4" data-sign="•" lang="fa" dir="rtl"><span id="p4-s1">چهار.</span></p></Passage>' +
      '<Passage><p id="p5"><span id="p5-s1">Five.</span></p></Passage></li></ul>' +
      '<ol start="7" class="content"><li><Passage><p id="p6" data-sign="7."><span id="p6-s1">Six.</span></p></Passage></li></ol>',
  );
});

test('words in another script keep their element within a paragraph', async () => {
  const { html } = await render('Say <bdi lang="fa" dir="rtl">سلام</bdi> *to <Claim note="a">**all**. Twice</Claim>.*');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">Say <span lang="fa" dir="rtl">سلام</span> <em>to ' +
      '<a class="k1 words numbered" data-n="1" href="./#note-a" id="words-a"><strong>all</strong>. <span id="p1-s2">Twice</span></a>.' +
      '</em></span></p></Passage>',
  );
});

test('a passage gets the ids of its article and its paragraph', async () => {
  const { passages } = await render('[Reed](figure:reed) spoke.\n\nNobody heard.');
  expect(passages).toEqual([
    { article: 'column', paragraph: 'p1' },
    { article: 'column', paragraph: 'p2' },
  ]);
});

test('the outline, as it was before the marks became links, goes to the frontmatter', async () => {
  const source =
    '<Section id="a" title="A">\n\n[Jonah Reed](figure:reed) <Claim note="fell">fell</Claim>.\n\n</Section>\n\nPoor [Reed](figure:reed)!';
  const { frontmatter } = await render(source);
  expect(frontmatter).toEqual({ outline: readOutline(parseMdx(source)) });
});

test('a mention keeps the number that was recorded for its words', async () => {
  const recorded = { ids: new Map([['reed-1', 'p1:8+4']]), formerIds: new Map() };
  const { html } = await render('[He](figure:reed) and [Reed](figure:reed) left.', { recorded });
  expect([...html.matchAll(/id="(reed-\d)"(?: class="([^"]*)")?/g)].map(([, ...found]) => found)).toEqual([
    ['reed-2', 'k1'],
    ['reed-1', undefined],
  ]);
});

test('former ids, written in the article or of renamed entries, are empty elements in what has their place', async () => {
  const recorded = { ids: new Map([['pilot-4', 'p1:0+4']]), formerIds: new Map([['reed', ['pilot']]]) };
  const { html, frontmatter } = await render('[Reed](figure:reed) left.', { recorded, aliases: { start: 'p1' } });
  expect(html).toBe(
    '<Passage><p id="p1"><span id="start" class="alias"></span><span id="p1-s1">' +
      '<a href="./#note-reed" id="reed-1" class="k1" data-n="1"><span id="pilot-4" class="alias"></span>Reed</a>' +
      ' left.</span></p></Passage>',
  );
  expect(frontmatter).toMatchObject({ outline: { paragraphs: [{ marks: [{ aliases: ['note-pilot'] }] }] } });
});

test.each([
  '/site/content/notes/fell.mdx',
  '/site/content/articles/drafts/column.mdx',
  '/other/site/content/articles/column.mdx',
])('a file that is not an article of the project is left alone: %s', async (path) => {
  const source = '[Reed](figure:reed) <Claim note="fell">fell</Claim>.';
  expect(await render(source, { path })).toEqual({
    html: '<p><a href="figure:reed">Reed</a> <Claim note="fell">fell</Claim>.</p>',
    passages: [],
    frontmatter: {},
  });
});

test.each([
  ['C:\\site\\', 'C:\\site\\content\\articles\\column.mdx'],
  ['C:\\site', 'C:/site/content/articles/column.mdx'],
])('paths of Windows are paths too: %s', async (root, path) => {
  const { html } = await render('One.', { root, path });
  expect(html).toBe('<Passage><p id="p1"><span id="p1-s1">One.</span></p></Passage>');
});
