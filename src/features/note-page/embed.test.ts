import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { embedHtml } from './embed.ts';

const note = {
  url: 'https://example.org/claims/shut/',
  words: 'the port is <shut> & empty',
  language: 'en',
  byline: 'Ada Moss, The Harbour Gazette, 14 August 1911',
  title: 'Shut for a day',
  status: 'contested',
  card: 'Two papers report ships at the quay.',
  siteName: 'The port, annotated',
};

test('the words, who wrote them, the status, the card and a link are there, and nothing runs', () => {
  const { document } = parseHTML(embedHtml(note));
  expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(note.url);
  expect(document.querySelector('q[lang="en"]')?.textContent).toBe(note.words);
  expect(document.querySelector('p:nth-child(2)')?.textContent).toBe(`Shut for a day. contested: ${note.card}`);
  expect(document.querySelector('a')?.getAttribute('href')).toBe(note.url);
  expect(document.querySelector('script, style, img, iframe')).toBeNull();
});

test('a note without a status has its card alone', () => {
  expect(embedHtml({ ...note, status: undefined })).toContain(`<b>Shut for a day.</b> ${note.card}</p>`);
});
