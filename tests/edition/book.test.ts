import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../support/book.ts';
import { articlesIn } from '../support/content.ts';
import { idsOf, textOf } from '../support/pages.ts';
import { findProgram } from '../support/programs.ts';
import { dist, pageAt, root } from '../support/site.ts';

/** Bytes of cover, package and styles, and how many times those of words and addresses a book may have beside them. */
const BYTES = { book: 20_000, words: 1.25 };
const CHECKER = '/usr/bin/epubcheck';
const checkable = existsSync(CHECKER) && findProgram('java');
/** For a program that ends within seconds: no compiler and no collector that pay only later. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

const all = (node: ParentNode, selector: string) => [...node.querySelectorAll(selector)];
const typed = (node: ParentNode, type: string) =>
  all(node, '*').filter((element) => (element.getAttribute('epub:type') ?? '').split(' ').includes(type));

describe.each(articlesIn(root))('the book of $id', ({ path, fields, paragraphs, headline }) => {
  const book = bookOf(path);
  const text = book.document('EPUB/text.xhtml');
  const opf = book.document('EPUB/package.opf');
  const contents = book.document('EPUB/contents.xhtml');
  const references = typed(text, 'noteref');
  const notes = typed(text, 'footnote');
  const page = pageAt(path);

  test('begins with its type, stored', () => {
    expect(book.bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    expect(book.bytes.readUInt16LE(8)).toBe(0);
  });

  test(`is at most ${BYTES.book} bytes and ${BYTES.words} times what its words and addresses take`, () => {
    const words = book.documents.map(({ document }) => {
      const addresses = all(document, 'a[href^="http"]').map((link) => link.getAttribute('href'));
      return deflateRawSync([document.documentElement.textContent, ...addresses].join('\n'), { level: 9 }).length;
    });
    const most = BYTES.book + BYTES.words * words.reduce((sum, bytes) => sum + bytes, 0);
    expect(book.bytes.length).toBeLessThanOrEqual(most);
  });

  test.skipIf(!checkable)(
    'epubcheck finds no error and no warning',
    () => {
      const { stdout, stderr, status } = spawnSync('java', [
        ...SHORT_LIVED,
        '-jar',
        CHECKER,
        join(dist, path, 'op-ed.epub'),
      ]);
      expect(`${stdout.toString()}${stderr.toString()}`).toContain('0 fatals / 0 errors / 0 warnings');
      expect(status).toBe(0);
    },
    240_000,
  );

  test('its manifest names each of its files once', () => {
    const named = all(opf, 'item').map((item) => `EPUB/${item.getAttribute('href')}`);
    const packed = book.names.filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'));
    expect(named.sort()).toEqual(packed.sort());
  });

  test('the author’s paragraphs hold the author’s text alone, to the character', () => {
    const found = all(text, 'p[id]')
      .filter(({ id }) => /^p\d+$/.test(id))
      .map(({ id, textContent }) => [id, textContent]);
    expect(found).toEqual(paragraphs.map((paragraph, index) => [`p${index + 1}`, paragraph]));
    expect(text.querySelector('h1')?.textContent).toBe(headline);
  });

  test('what came of the text and what each status means are in it, as on the page', () => {
    const opening = all(text, '.standfirst, .standfirst + .since').map(({ textContent }) => textContent);
    expect(opening.join(' ')).toBe(textOf(page.querySelector('.standfirst')));
    const key = all(page, '.claim-key > ul:not(.claim-strip) > li').map((item) => textOf(item).replace(/ \(\d+\)/, ''));
    const explained = all(text, '#notes > .editors').map(({ textContent }) => textContent);
    expect(explained).toEqual(key);
  });

  test('text and notes are in one file, and each reference is text that leads to a note', () => {
    expect(references.length).toBeGreaterThan(0);
    const ids = notes.map(({ id }) => `#${id}`);
    expect(new Set(references.map((link) => link.getAttribute('href')))).toEqual(new Set(ids));
    for (const link of references) {
      expect(link.children).toHaveLength(0);
      expect(link.textContent?.trim()).not.toBe('');
      expect(link.getAttribute('role')).toBe('doc-noteref');
    }
    for (const { name, document } of book.documents.filter(({ name }) => name !== 'text.xhtml')) {
      expect(typed(document, 'noteref'), name).toEqual([]);
    }
  });

  test('each note has its id on its own element, its link back first, and no heading', () => {
    for (const note of notes) {
      expect(note.localName).toBe('aside');
      expect(note.getAttribute('role')).toBe('doc-footnote');
      expect(note.textContent?.length).toBeGreaterThan(20);
      const [back] = all(note, 'a');
      expect(note.textContent?.trim().startsWith(back?.textContent ?? '?')).toBe(true);
      expect(back?.getAttribute('role')).toBe('doc-backlink');
      expect(back?.id ?? '').toBe('');
      expect(text.getElementById(back?.getAttribute('href')?.slice(1) ?? ''), note.id).not.toBeNull();
      expect(all(note, 'h1, h2, h3, h4, h5, h6')).toEqual([]);
    }
  });

  test('each note is in a list that stays where notes are hidden, below the heading of the notes', () => {
    const listed = all(text, '#notes > h2 + ol > li').map((item) => item.querySelector('a')?.getAttribute('href'));
    expect(listed).toEqual(notes.map(({ id }) => `#${id}`));
    for (const heading of all(text, 'h1, h2, h3')) {
      const next = heading.nextElementSibling;
      expect(next && typed(next.parentElement!, 'footnote').includes(next), heading.textContent ?? '').toBe(false);
    }
  });

  test('each id of the text, its words and its notes is that of the page', () => {
    const ofPage = new Set(idsOf(page));
    const own = new Set(['notes', 'about-text']);
    const ids = all(text, '[id]').map(({ id }) => id);
    expect(ids.filter((id) => !ofPage.has(id) && !own.has(id))).toEqual([]);
    const passages = all(page, 'article p[id^="p"], article [id^="note-"], article [id^="words-"]').map(({ id }) => id);
    expect(passages.filter((id) => !text.getElementById(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each link within the book leads to a place in it, and every other is an address', () => {
    for (const { name, document } of book.documents) {
      for (const href of all(document, 'a[href]').map((link) => link.getAttribute('href') ?? '')) {
        if (/^(?:https?:|mailto:)/.test(href)) continue;
        const [file = '', id] = href.split('#');
        const target = book.documents.find((each) => each.name === (file || name))?.document;
        expect(target, `${name}: ${href}`).toBeDefined();
        if (id !== undefined) expect(target?.getElementById(id), `${name}: ${href}`).not.toBeNull();
      }
    }
  });

  test('nothing in it is a script or is fetched from elsewhere', () => {
    for (const { name, document } of book.documents) {
      expect(all(document, 'script, iframe, object, embed, [onclick], [onload]'), name).toEqual([]);
      const asked = all(document, '[src], link[href]').map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      expect(
        asked.filter((address) => !book.names.includes(`EPUB/${address}`)),
        name,
      ).toEqual([]);
    }
    expect(book.text('EPUB/book.css')).not.toMatch(/url\(|@import/);
  });

  test('its contents list every document, its pages every paragraph', () => {
    const [toc, pages] = ['toc', 'page-list'].map((type) => typed(contents, type)[0]);
    const listed = all(toc!, 'a').map((link) => link.getAttribute('href')?.split('#')[0]);
    const chapters = book.documents.map(({ name }) => name).filter((name) => !/^(?:cover|contents)/.test(name));
    expect([...new Set(listed)]).toEqual(chapters);
    expect(chapters).toEqual(expect.arrayContaining(['figures.xhtml', 'timeline.xhtml', 'sources.xhtml']));
    expect(all(pages!, 'a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
      paragraphs.map((_, index) => [`text.xhtml#p${index + 1}`, `¶${index + 1}`]),
    );
    expect(typed(contents, 'landmarks')).toHaveLength(1);
  });

  test('names in other scripts have a language and a direction, in contents and package too', () => {
    const script = /[\u0590-\u08ff\ufb1d-\ufefc]/;
    for (const { name, document } of [...book.documents, { name: 'package.opf', document: opf }]) {
      for (const element of all(document, '*').filter((each) => script.test(ownText(each)))) {
        const marked = nearest(element, 'dir');
        expect(marked?.getAttribute('dir'), `${name}: ${ownText(element)}`).toMatch(/^(?:rtl|auto)$/);
        expect(marked?.getAttribute('lang') ?? marked?.getAttribute('xml:lang'), name).toBeTruthy();
      }
    }
    const native = all(page, '.native').map(({ textContent }) => textContent);
    const subjects = all(opf, '*').filter(({ localName }) => localName === 'subject' || localName === 'dc:subject');
    expect(subjects.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(native));
    expect(all(contents, 'bdi').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(native));
  });

  test('the package says whose text it is, and how the book can be read', () => {
    const meta = (property: string) =>
      all(opf, `meta[property="schema:${property}"]`).map(({ textContent }) => textContent);
    expect(meta('accessMode')).toContain('textual');
    expect(meta('accessModeSufficient')).toEqual(['textual']);
    expect(meta('accessibilityFeature')).toEqual(expect.arrayContaining(['tableOfContents', 'readingOrder']));
    expect(meta('accessibilityHazard')).toEqual(['none']);
    expect(meta('accessibilitySummary')[0]).toBeTruthy();
    for (const author of [fields.author].flat()) expect(book.text('EPUB/package.opf')).toContain(author);
    expect(book.document('EPUB/cover.xhtml').querySelector('img')?.getAttribute('alt')).toContain(headline);
  });

  test('page, /print/ and /cite/ link to it', () => {
    const href = `${path}op-ed.epub`;
    for (const from of [path, `${path}print/`, '/cite/']) {
      expect(pageAt(from).querySelector(`a[href="${href}"]`), from).not.toBeNull();
    }
    expect(page.querySelector(`link[rel="alternate"][type="application/epub+zip"][href="${href}"]`)).not.toBeNull();
  });
});

function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
}

function nearest(element: Element, attribute: string): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (at.hasAttribute(attribute)) return at;
  return null;
}
