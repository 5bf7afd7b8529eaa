import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../tests/support/outline.ts';
import { noteElement, noteLine, type BookNote } from './notes.ts';

const [paragraph] = outlineOf('The <Claim note="tide">high tide</Claim>.').paragraphs;
const note: BookNote = {
  mark: { ...paragraph!.marks[0]!, aliases: ['note-flood'] },
  paragraph: paragraph!,
  title: 'A tide',
  heading: ['A tide'],
  sort: 'contested',
  quoted: '“high tide”',
  card: 'Nobody measured it.',
  since: 'Measured in 1912.',
  body: [h('p', 'The log is lost.')],
};

test('a note has its id on itself, its former ids within, and the link back before all words', () => {
  const html = toHtml(noteElement(note, 'en'));
  expect(html).toMatch(
    /^<aside id="note-tide" epub:type="footnote" role="doc-footnote"><span id="note-flood"><\/span>/,
  );
  expect(html).toContain('<p><a epub:type="backlink" role="doc-backlink" href="#words-tide">1</a> <b>A tide</b>');
  expect(html).toContain('<p class="words" lang="en" dir="auto">“high tide”</p>');
  expect(html).toMatch(/<p class="since">Measured in 1912\.<\/p><p>The log is lost\.<\/p><\/aside>$/);
});

test('the line of the list leads to the note and says what it comes to', () => {
  expect(toHtml(noteLine(note))).toMatch(
    /^<li><a [^>]*href="#note-tide">1 A tide<\/a>\u00A0· contested\u00A0· Nobody measured it\./,
  );
});
