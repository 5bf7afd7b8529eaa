import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { readOutline } from '../../markup/read-outline.ts';
import { joinLines } from '../../markup/remark-line-ends.ts';
import { parseMdx } from '../../markup/parse.ts';
import { textElements } from './text.ts';

function html(source: string): string {
  const tree = parseMdx(source);
  joinLines(tree);
  const elements = textElements(source, readOutline(tree), (marks) =>
    h('p', { class: 'line' }, marks.map(({ target }) => target).join(' ')),
  );
  return toHtml({ type: 'root', children: elements }).replaceAll('\n', '');
}

const reference = (target: string, words: string, rest: string) =>
  `<a class="noteref" epub:type="noteref" role="doc-noteref" href="#note-${target}"${rest}>${words}</a>`;

test('words lead to their notes; sections, paragraphs and sentences have the ids of the page', () => {
  expect(html('<Section id="port" title="The port">\n\n[Ada](figure:reed) came. It\nrained.\n\n</Section>')).toBe(
    `<section id="port"><h2>The port</h2><p id="p1"><span id="p1-s1">${reference('reed', 'Ada', ' id="reed-1" data-n="1"')} came.</span> ` +
      '<span id="p1-s2">It rained.</span></p></section>',
  );
});

test('around a name and emphasis each other part of the words is a reference, and the last one has the number', () => {
  expect(html('<Claim note="tide">the *high* tide of [Ada](figure:reed) was late</Claim>')).toContain(
    `<span id="words-tide">${reference('tide', 'the ', '')}<em>${reference('tide', 'high', '')}</em>` +
      `${reference('tide', ' tide of ', '')}${reference('reed', 'Ada', ' id="reed-1" data-n="1"')}` +
      `${reference('tide', ' was late', ' data-n="2"')}</span>`,
  );
});

test('words that end in a name have their number behind that of the name', () => {
  expect(html('<Claim note="tide">the tide of [Ada](figure:reed)</Claim>')).toContain(
    `<span id="words-tide" data-n="2">${reference('tide', 'the tide of ', '')}` +
      `${reference('reed', 'Ada', ' id="reed-1" data-n="1"')}</span>`,
  );
});

test('a note whose words are all names is named below the paragraph', () => {
  expect(html('<Claim note="tide">[Ada](figure:reed)</Claim> came.')).toMatch(/<\/p><p class="line">tide<\/p>$/);
});

test('paragraphs in lists and quotations keep their ids', () => {
  expect(html('- One.\n- Two.\n\n> Three.')).toBe(
    '<ul><li><p id="p1"><span id="p1-s1">One.</span></p></li><li><p id="p2"><span id="p2-s1">Two.</span></p></li></ul>' +
      '<blockquote><p id="p3"><span id="p3-s1">Three.</span></p></blockquote>',
  );
});

test('words in another script keep language and direction', () => {
  expect(html('The <bdi lang="ar" dir="rtl">بحر</bdi> is high.')).toContain('<bdi lang="ar" dir="rtl">بحر</bdi>');
});
