import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { parseMdx } from '../../src/markup/parse.ts';
import type { Footnote, FootnotedText, Piece } from './footnotes.ts';

/** The text as a page of Tufte CSS: each note is a numbered side note, which a checkbox opens on a phone. */
export function tuftePage({ title, byline, sections, notes }: FootnotedText): string {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const words = ({ text, note }: Piece) => escape(text) + (note === undefined ? '' : sideNote(byId.get(note)!));
  const parts = sections.map(
    ({ title, paragraphs }) =>
      `<section>\n<h2>${escape(title)}</h2>\n${paragraphs.map((pieces) => `<p>${pieces.map(words).join('')}</p>\n`).join('')}</section>\n`,
  );
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escape(title)}</title>\n` +
    '<link rel="icon" href="data:,">\n<link rel="stylesheet" href="/tufte.min.css">\n</head>\n<body>\n<article>\n' +
    `<h1>${escape(title)}</h1>\n<p class="subtitle">${escape(byline)}</p>\n${parts.join('')}</article>\n</body>\n</html>\n`
  );
}

function sideNote({ id, paragraphs }: Footnote): string {
  const html = paragraphs.map((text) => toHtml(toHast(parseMdx(text))).replace(/^<p>|<\/p>$/g, ''));
  return (
    `<label for="sn-${id}" class="margin-toggle sidenote-number"></label>` +
    `<input type="checkbox" id="sn-${id}" class="margin-toggle"><span class="sidenote">${html.join('<br>')}</span>`
  );
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
