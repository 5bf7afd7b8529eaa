import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotationCollection } from '../../src/features/export/web-annotations.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { startSession, type Session } from '../support/browser-session.ts';
import { buildFixtureSite, fixtureContent } from '../support/fixture-site.ts';
import { htmlMessages } from '../support/html-messages.ts';
import { fileOf, pagesOf, readPage } from '../support/pages.ts';

const LEAD = { name: 'silted-harbour', path: '/', list: 'op-ed', notes: 8, paragraphs: 16 };
const SECOND = {
  name: 'lamp-on-gull-rock',
  path: '/lamp-on-gull-rock/',
  list: 'lamp-on-gull-rock',
  notes: 2,
  paragraphs: 3,
};
const SIGN = /^(?:> |- |\d\. | {2})/;

let dist: string;
let remove: () => void;
let session: Session;
beforeAll(async () => {
  ({ dist, remove } = buildFixtureSite());
  session = await startSession(dist);
});
afterAll(async () => {
  await session?.close();
  remove?.();
});

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const textOf = (name: string) => readFileSync(`${fixtureContent}/articles/${name}.txt`, 'utf8');
const paragraphsOf = (name: string) => textOf(name).split('\n\n').slice(2);
const hrefs = (root: Element | Document, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

test('the site of other content is built, every page is valid HTML and none speaks of another text', async () => {
  const pages = pagesOf(dist);
  expect(pages).toEqual(expect.arrayContaining([LEAD.path, SECOND.path, '/figures/brandt/', '/factions/league/']));
  for (const page of pages) {
    expect(await htmlMessages(join(dist, fileOf(page))), page).toEqual([]);
    expect(readPage(page, dist).body.textContent, page).not.toMatch(/Iran|Akbari|Asharq|2023|Arabic/);
  }
});

describe.each([LEAD, SECOND])('the article at $path', ({ name, path, list, notes, paragraphs }) => {
  test('has its text, to the character and with ids in reading order', () => {
    const found = [...readPage(path, dist).querySelectorAll('.passage > p')];
    const expected = paragraphsOf(name).map((text) => text.replace(SIGN, ''));
    expect(found.map(({ textContent }) => textContent)).toEqual(expected);
    expect(found.map(({ id }) => id)).toEqual(expected.map((_, index) => `p${index + 1}`));
    expect(found).toHaveLength(paragraphs);
    expect(read(`${path}op-ed.txt`)).toBe(textOf(name));
  });

  test('has every note on its words, with a card beside them, and every id once', () => {
    const page = readPage(path, dist);
    const cards = [...page.querySelectorAll('.card.note')].map(({ id }) => id.replace('card-', ''));
    expect(cards).toHaveLength(notes);
    for (const id of cards) {
      expect(page.getElementById(`words-${id}`)?.closest('.passage')?.querySelector(`#note-${id}`), id).not.toBeNull();
    }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has annotations whose quotes and positions are its words', () => {
    const { id, first } = JSON.parse(read(`${path}annotations.jsonld`)) as AnnotationCollection;
    const text = paragraphsOf(name)
      .map((paragraph) => paragraph.replace(SIGN, ''))
      .join('\n');
    const page = readPage(path, dist);
    expect(id).toBe(`https://example.org${path}annotations.jsonld`);
    expect(first.items.filter(({ motivation }) => motivation !== 'identifying')).toHaveLength(notes);
    for (const { id, target } of first.items) {
      const [quote, position] = target.selector;
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error(id);
      expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(target.source).toBe(`https://example.org${path}`);
      expect(page.getElementById(new URL(id).hash.slice(1)), id).not.toBeNull();
    }
  });

  test('is listed in feed, sitemap and citations, and leads to its own files', () => {
    const page = readPage(path, dist);
    const feed = new DOMParser().parseFromString(read('feed.xml'), 'text/xml');
    const entries = hrefs(feed as unknown as Document, 'entry > link');
    expect(entries).toEqual(
      expect.arrayContaining(hrefs(page, '.note-links .copy').map((hash) => `https://example.org${path}${hash}`)),
    );
    expect(read('sitemap.xml')).toContain(`<loc>https://example.org${path}</loc>`);
    expect(readPage('/cite/', dist).getElementById(list)?.localName).toBe('h2');
    expect(hrefs(page, 'link[rel="alternate"]').slice(1)).toEqual([
      `${path}op-ed.txt`,
      `${path}annotations.jsonld`,
      `/cite/${list}.bib`,
    ]);
    for (const ending of ['bib', 'ris', 'json']) expect(read(`cite/${list}.${ending}`)).not.toBe('');
  });

  test('at 1280 px no two cards overlap, nor a card and the text, closed and open; axe-core finds nothing', async () => {
    const page = await session.open(path, {
      javaScriptEnabled: true,
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    });
    for (const open of [false, true]) {
      const overlaps = await page.evaluate((open) => {
        for (const details of document.querySelectorAll('details')) details.open = open;
        const all = [...document.querySelectorAll('.card, .passage > p, .about-text')].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { name: element.id || element.className, left, right, top, bottom };
        });
        const meet = (a: (typeof all)[0], b: (typeof all)[0]) =>
          a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
        return all.flatMap((a, index) =>
          all.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.name} and ${b.name}`] : [])),
        );
      }, open);
      expect(overlaps).toEqual([]);
    }
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('quotations, lists, emphasis and another script keep their elements', () => {
  const page = readPage('/', dist);
  const text = (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(text('blockquote > .passage > p')).toHaveLength(2);
  expect([...page.querySelectorAll('.passage > p[data-sign]')].map((p) => p.getAttribute('data-sign'))).toEqual([
    '•', '•', '•', '1.', '2.',
  ]); // prettier-ignore
  expect(text('#p5 strong em')).toEqual(['the dredger']);
  expect(text('#p5 strong')).toEqual(['sold the dredger and promised']);
  expect(text('#p10 strong').join('')).toBe(paragraphsOf(LEAD.name)[9]?.split(' its own charts')[0]);
  expect(text('#p10-s2 > strong .faction')).toEqual(['the Shippers’ League']);
  expect(text('#words-the-bar em')).toEqual(['the keeper’s lamp went out']);
  const persian = page.querySelector('#p12');
  expect([persian?.getAttribute('lang'), persian?.getAttribute('dir')]).toEqual(['fa', 'rtl']);
  expect(text('#p13 bdi[lang="fa"][dir="rtl"]')).toEqual(['دریا']);
});

test('two authors are named together, and each in every format', () => {
  const page = readPage('/', dist);
  expect(page.querySelector('.byline b')?.textContent).toBe('Ines Calder and Tomas Wren');
  expect(
    [...page.querySelectorAll('meta[name="citation_author"]')].map((meta) => meta.getAttribute('content')),
  ).toEqual(['Ines Calder', 'Tomas Wren']);
  expect(read('index.html')).toContain(
    '"author":[{"@type":"Person","name":"Ines Calder"},{"@type":"Person","name":"Tomas Wren"}]',
  );
  expect(read('cite/op-ed.bib')).toContain('author = {Calder, Ines and Wren, Tomas}');
  expect(read('cite/op-ed.ris')).toContain('AU  - Calder, Ines\r\nAU  - Wren, Tomas');
  expect(JSON.parse(read('cite/op-ed.json'))).toMatchObject([{ author: [{ family: 'Calder' }, { family: 'Wren' }] }]);
  expect(readPage('/cite/', dist).querySelector('.citation')?.textContent).toMatch(/^Ines Calder and Tomas Wren, “Who/);
});

test('a figure of both articles has its mentions in both, and a correction leads to the note’s own article', () => {
  expect(hrefs(readPage('/figures/brandt/', dist), '.mentions a')).toEqual([
    '/#brandt-1', '/#brandt-2', '/lamp-on-gull-rock/#brandt-1', '/lamp-on-gull-rock/#brandt-2',
  ]); // prettier-ignore
  expect(hrefs(readPage('/about/', dist), '.corrections a')).toEqual(['/lamp-on-gull-rock/#note-second-letter']);
  expect(hrefs(readPage('/', dist), '#note-founders-rule p > a')).toContain('/lamp-on-gull-rock/#note-second-letter');
  expect(hrefs(readPage('/about/', dist), '#text ~ ul a')).toContain(SECOND.path);
});
