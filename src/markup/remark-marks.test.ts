import { evaluate } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkMarks } from './remark-marks.ts';

type Props = { children?: unknown; paragraph?: string };

const content = ({ children }: Props) => [children].flat().join('');

function element(type: string | ((props: Props) => string), props: Props): string {
  if (typeof type === 'function') return type(props);
  const { children: _, ...attributes } = props;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${type}${written.join('')}>${content(props)}</${type}>`;
}

/** An article as HTML, with what its passages were told about their paragraphs. */
async function render(source: string, path = '/site/content/articles/column.mdx') {
  const file = new VFile({ path, value: source, data: { astro: { frontmatter: {} } } });
  const passages: unknown[] = [];
  const Passage = (props: Props) => {
    passages.push(JSON.parse(props.paragraph ?? ''));
    return `<Passage>${content(props)}</Passage>`;
  };
  const module = await evaluate(file, {
    Fragment: content,
    jsx: element as never,
    jsxs: element as never,
    elementAttributeNameCase: 'html',
    remarkPlugins: [remarkMarks],
  });
  const html = String(module.default({ components: { Passage, Section: 'section', Claim: 'Claim' } }));
  return { html, passages, frontmatter: file.data['astro'] };
}

test('a mention leads to its card and is addressed by its number in the article', async () => {
  const { html } = await render(
    [
      '[Alireza Akbari](figure:akbari) advised [the council](faction:snsc).',
      '[Akbari](figure:akbari) fell, and the friends of [Akbari](figure:akbari) with him.',
    ].join('\n\n'),
  );
  expect(html).toBe(
    [
      '<Passage><p id="p1"><span id="p1-s1"><a href="#note-akbari" id="akbari-1" class="figure k1" data-n="1">Alireza Akbari</a> advised ' +
        '<a href="#note-snsc" id="snsc-1" class="faction k2" data-n="2">the council</a>.</span></p></Passage>',
      '<Passage><p id="p2"><span id="p2-s1"><a href="#note-akbari" id="akbari-2" class="figure" data-n="1">Akbari</a> fell, and the friends of ' +
        '<a href="#note-akbari" id="akbari-3" class="figure" data-n="1">Akbari</a> with him.</span></p></Passage>',
    ].join('\n'),
  );
});

test('an apostrophe at the end of a mention belongs to its link', async () => {
  const { html } = await render('Hear [the protesters’](faction:protest-movement) demands.');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">Hear <a href="#note-protest-movement" id="protest-movement-1" class="faction k1" data-n="1">' +
      'the protesters’</a> demands.</span></p></Passage>',
  );
});

test('words without a name in them are one link', async () => {
  const { html } = await render('He was <Claim note="arrested">arrested *three* years ago</Claim>.');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">He was <a id="words-arrested" class="words ref k1" href="#note-arrested" data-n="1">' +
      'arrested <em>three</em> years ago</a>.</span></p></Passage>',
  );
});

test('words around a name are a span that ends in an empty link', async () => {
  const { html } = await render('So <Claim note="death">after *[Amini](figure:amini)* died</Claim>.');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">So <span id="words-death" class="words k2">after ' +
      '<em><a href="#note-amini" id="amini-1" class="figure k1" data-n="1">Amini</a></em> died' +
      '<a class="ref" href="#note-death" data-n="2" aria-label="Note 2"></a></span>.</span></p></Passage>',
  );
});

test('the number of words that end in a name stands apart from the number of the name', async () => {
  const { html } = await render('<Claim note="deal">A deal with [Amini](figure:amini)</Claim>.');
  expect(html).toContain('Amini</a><a class="ref after-name" href="#note-deal" data-n="2" aria-label="Note 2"></a>');
});

test('notes are numbered through the article together with names', async () => {
  const { html } = await render(
    '<Claim note="a">One</Claim> and [two](figure:b).\n\nThen <Claim note="c">three</Claim>.',
  );
  expect(html).toBe(
    [
      '<Passage><p id="p1"><span id="p1-s1"><a id="words-a" class="words ref k1" href="#note-a" data-n="1">One</a> and ' +
        '<a href="#note-b" id="b-1" class="figure k2" data-n="2">two</a>.</span></p></Passage>',
      '<Passage><p id="p2"><span id="p2-s1">Then <a id="words-c" class="words ref k1" href="#note-c" data-n="3">three</a>.</span></p></Passage>',
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
      '<Passage><p id="p1"><span id="p1-s1"><a id="words-a" class="words ref k1" href="#note-a" data-n="1">One.</a></span> ' +
      '<span id="p1-s2"><a id="words-b" class="words ref k2" href="#note-b" data-n="2">Two.</a></span>\n' +
      '<span id="p1-s3"><a id="words-c" class="words ref k3" href="#note-c" data-n="3">Three.</a></span></p></Passage>' +
      '<Passage><p id="p2"><span id="p2-s1"><a id="words-d" class="words ref k1" href="#note-d" data-n="4">Four.</a></span></p></Passage>' +
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
    `<a id="words-${note}" class="words ref k1" href="#note-${note}" data-n="${number}">${text}</a></span></p></Passage>`;
  expect(html.replaceAll('\n', '')).toBe(
    `<blockquote>${claim('a', 1, 'One.')}${claim('b', 2, 'Two.')}</blockquote><ul>` +
      '<li><Passage><p id="p3" data-sign="•"><span id="p3-s1">Three.</span></p></Passage></li>' +
      '<li><Passage><p id="p4" data-sign="•" lang="fa" dir="rtl"><span id="p4-s1">چهار.</span></p></Passage>' +
      '<Passage><p id="p5"><span id="p5-s1">Five.</span></p></Passage></li></ul>' +
      '<ol start="7"><li><Passage><p id="p6" data-sign="7."><span id="p6-s1">Six.</span></p></Passage></li></ol>',
  );
});

test('words in another script keep their element within a paragraph', async () => {
  const { html } = await render('Say <bdi lang="fa" dir="rtl">سلام</bdi> *to <Claim note="a">**all**. Twice</Claim>.*');
  expect(html).toBe(
    '<Passage><p id="p1"><span id="p1-s1">Say <bdi lang="fa" dir="rtl">سلام</bdi> <em>to ' +
      '<a id="words-a" class="words ref k1" href="#note-a" data-n="1"><strong>all</strong>. <span id="p1-s2">Twice</span></a>.' +
      '</em></span></p></Passage>',
  );
});

test('a passage is told what its paragraph holds, later mentions included', async () => {
  const { passages } = await render(
    '[Ali Akbari](figure:akbari) <Claim note="fell">fell</Claim>.\n\nPoor [Akbari](figure:akbari)!',
  );
  expect(passages).toEqual([
    {
      id: 'p1',
      number: 1,
      section: '',
      prefix: '',
      text: 'Ali Akbari fell.',
      sentences: [{ id: 'p1-s1', start: 0, end: 16 }],
      marks: [
        {
          kind: 'figure',
          target: 'akbari',
          id: 'akbari-1',
          text: 'Ali Akbari',
          start: 0,
          number: 1,
          first: true,
          aliases: [],
          again: [{ id: 'akbari-2', text: 'Akbari', paragraph: 2 }],
          line: 1,
        },
        {
          kind: 'note',
          target: 'fell',
          id: 'words-fell',
          text: 'fell',
          start: 11,
          number: 2,
          first: true,
          aliases: [],
          again: [],
          line: 1,
        },
      ],
      line: 1,
    },
    {
      id: 'p2',
      number: 2,
      section: '',
      prefix: '',
      text: 'Poor Akbari!',
      sentences: [{ id: 'p2-s1', start: 0, end: 12 }],
      marks: [
        {
          kind: 'figure',
          target: 'akbari',
          id: 'akbari-2',
          text: 'Akbari',
          start: 5,
          number: 1,
          first: false,
          aliases: [],
          again: [],
          line: 3,
        },
      ],
      line: 3,
    },
  ]);
});

test('the outline goes to the frontmatter', async () => {
  const { frontmatter } = await render('<Section id="a" title="A">\n\nOne.\n\n</Section>');
  expect(frontmatter).toEqual({
    frontmatter: {
      outline: {
        sections: [{ id: 'a', title: 'A', paragraphs: [1] }],
        paragraphs: [
          {
            id: 'p1',
            number: 1,
            section: 'a',
            prefix: '',
            text: 'One.',
            marks: [],
            sentences: [{ id: 'p1-s1', start: 0, end: 4 }],
            line: 3,
          },
        ],
      },
    },
  });
});

test('files of other folders are left alone', async () => {
  const source = '[Akbari](figure:akbari) <Claim note="fell">fell</Claim>.';
  expect(await render(source, '/site/content/notes/fell.mdx')).toEqual({
    html: '<p><a href="figure:akbari">Akbari</a> <Claim note="fell">fell</Claim>.</p>',
    passages: [],
    frontmatter: { frontmatter: {} },
  });
});

test('paths of Windows are paths too', async () => {
  const { html } = await render('One.', 'C:\\site\\content\\articles\\column.mdx');
  expect(html).toBe('<Passage><p id="p1"><span id="p1-s1">One.</span></p></Passage>');
});
