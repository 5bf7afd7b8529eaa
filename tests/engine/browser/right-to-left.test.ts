import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ar } from '../../../src/messages/ar.ts';
import { en } from '../../../src/messages/en.ts';
import { axeFindings } from '../../support/axe-findings.ts';
import { boxes } from '../../support/boxes.ts';
import { brokenLinks } from '../../support/broken-links.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { lockedAddresses } from '../../support/content.ts';
import { htmlMessages } from '../../support/html-messages.ts';
import { fileOf, idsOf, pagesOf, readPage, textOf } from '../../support/pages.ts';
import { parts } from '../../support/selectors.ts';
import { templatesOf } from '../../support/templates.ts';

/** The fixture in Arabic. */
const { rtl } = inject('site');
if (!rtl) throw new Error('this test project builds no site in Arabic');
const { dist, root } = rtl;
const pages = pagesOf(dist);

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

test.each(pages)('%s is valid, in Arabic and from right to left', async (path) => {
  expect(await htmlMessages(join(dist, fileOf(path)))).toEqual([]);
  const { documentElement } = readPage(path, dist);
  expect([documentElement.getAttribute('lang'), documentElement.getAttribute('dir')]).toEqual(['ar', 'rtl']);
});

test('links lead somewhere, and every locked address exists', () => {
  expect(brokenLinks(dist, '')).toEqual([]);
  const lost = lockedAddresses(root).filter((address) => {
    const [path = '', id] = address.split('#');
    if (id === undefined) return !existsSync(join(dist, fileOf(path)));
    return !idsOf(readPage(path, dist)).includes(id);
  });
  expect(lost).toEqual([]);
});

describe('no word of the English interface', () => {
  /** Text of the page and of what only some readers get, without code, names of files, and words marked as English. */
  const heard = (path: string) => {
    const document = readPage(path, dist);
    for (const element of document.querySelectorAll(
      'script, style, code, .Z3988, [lang^=en], a[href$=bib], a[href$=ris], a[href$=json]',
    ))
      element.remove();
    const named = [...document.querySelectorAll('[aria-label], [title], [data-of], [alt]')];
    const labels = ['aria-label', 'title', 'data-of', 'alt'].flatMap((name) =>
      named.map((element) => element.getAttribute(name) ?? ''),
    );
    return [document.title, textOf(document.body), ...labels].join('\n');
  };
  const noun = { one: 'α', other: 'β', the: 'γ' };
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  const kept = new Set(strings(ar(noun)));
  // Abbreviations are for the checks alone.
  const english = strings({ ...en(noun), abbreviations: [] }).filter(
    (text) => /[a-z]{3}/i.test(text) && !kept.has(text),
  );

  test.each(pages)('is on %s', (path) => {
    const text = heard(path).replace(/https?:\S*/g, '');
    expect(english.filter((words) => text.includes(words))).toEqual([]);
    const allowed =
      /\S+@\S+|BibTeX|RIS|CSL-JSON|EPUB|Letter|A4|PDF|op-ed|Blue Anchor|Clara Reeve|Coast University Press/g;
    const latin = text.replace(allowed, '').match(/[A-Za-z]{3,}(?:-[a-z]+)*/g) ?? [];
    const ids = new Set(idsIn());
    expect(latin.filter((word) => !ids.has(word))).toEqual([]);
  });

  /** Ids of entries, which corrections and files of citations show. */
  function idsIn(): string[] {
    const lock = readFileSync(join(root, 'content/ids.lock.json'), 'utf8');
    return [...lock.matchAll(/:([a-z][a-z-]*)"/g)].map(([, id = '']) => id);
  }
});

describe('in a browser', () => {
  test.each(templatesOf(dist, root))('axe-core finds nothing on %s, and nothing scrolls sideways', async (path) => {
    const page = await session.open(path, { javaScriptEnabled: true, bypassCSP: true });
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBe(0);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  test('people are in the right margin, notes on claims in the left, and neither is on the text', async () => {
    const page = await session.open('/', { viewport: { width: 1440, height: 900 } });
    const paragraphs = await boxes(page, parts.paragraph);
    const [left, right] = [
      Math.min(...paragraphs.map((box) => box.left)),
      Math.max(...paragraphs.map((box) => box.right)),
    ];
    const people = await boxes(page, parts.entityCard);
    const notes = await boxes(page, parts.noteCard);
    expect([people.length > 0, notes.length > 0]).toEqual([true, true]);
    expect(people.filter((box) => box.left < right)).toEqual([]);
    expect(notes.filter((box) => box.right > left)).toEqual([]);
  });

  test('a name in another script keeps its direction', async () => {
    const page = await session.open('/factions/blue-anchor/');
    expect(await page.locator('bdi[lang=en]').evaluateAll((all) => all.map((bdi) => bdi.textContent))).toContain(
      'Blue Anchor',
    );
  });

  /** Left edges of the texts of a picture that match, in their order. */
  const edges = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((element) => element.getBoundingClientRect().left));

  test('time runs from right to left, and no word of the picture leaves the page', async () => {
    const page = await session.open('/timeline/', { viewport: { width: 1280, height: 900 } });
    const years = await edges(page, '.timeline-form.wide svg:first-child .tick');
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    const words = await boxes(page, '.timeline-picture text');
    expect(words.filter(({ left, right }) => left < 0 || right > 1280)).toEqual([]);
  });

  test('mentions run from right to left, each inside its cell', async () => {
    const page = await session.open('/figures/', { viewport: { width: 1280, height: 900 } });
    const strokes = await edges(page, '.plot thead + tbody tr:nth-child(2) .stroke');
    expect(strokes.length).toBeGreaterThan(1);
    expect(strokes).toEqual(strokes.toSorted((a, b) => b - a));
  });

  test('lanes of the map run from right to left', async () => {
    const page = await session.open('/factions/', { viewport: { width: 1280, height: 900 } });
    const names = await boxes(page, '.faction-map svg.wide text');
    expect(names.filter(({ left, right }) => left < 0 || right > 1280)).toEqual([]);
    const at = (name: string) => names.find((box) => box.name.startsWith(name))?.left ?? Number.NaN;
    expect(at('الكعبي')).toBeGreaterThan(at('النجدي'));
    expect(at('النجدي')).toBeGreaterThan(at('العطار'));
  });
});
