import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn, recordsIn } from '../../support/content.ts';
import { dist, pageAt, pages, root } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** Text of the elements that are shown; Chromium says of a `<g>` without a box that it is visible. */
const shown = (page: Page, selector: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'none')
        .map((one) => one.textContent),
    selector,
  );

const published = articlesIn(root)[0]?.fields.published ?? '';
const events = Object.values(recordsIn<{ date: string; title: string }>(root, 'events'));
const laterEvents = events.filter(({ date }) => date > published);

const withLater = pages.filter((path) => pageAt(path).querySelector('.since'));

test('every page that says what came later offers to hide it', () => {
  expect(withLater.length).toBeGreaterThan(10);
  expect(withLater.filter((path) => !pageAt(path).querySelector('#hide-later'))).toEqual([]);
});

test.each([
  '/',
  '/timeline/',
  '/figures/',
  '/figures/hale/',
  '/figures/moreau/',
  '/factions/',
  '/factions/league/',
  '/claims/wick/',
  '/print/',
])('on %s nothing is left of it, without script', async (path) => {
  const page = await session.open(path);
  expect((await shown(page, '.since')).length).toBeGreaterThan(0);
  await page.locator('#hide-later').check();
  expect(await shown(page, '.since')).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, '.since')).toEqual([]);
  expect(await shown(page, '#hide-later')).toEqual([]);
});

test('no page names an event of a later day', async () => {
  const titles = laterEvents.map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(3);
  const shownOn: Record<string, string[]> = {};
  const page = await session.open('/404.html');
  for (const path of [...withLater, '/print/#everything']) {
    await page.goto(session.origin + path);
    // In one call, and without a locator, which puts a large script into each page.
    const text = await page.evaluate(() => {
      document.getElementById('hide-later')?.click();
      return document.body.innerText;
    });
    const found = titles.filter((title) => text.includes(title));
    if (found.length > 0) shownOn[path] = found;
  }
  expect(shownOn).toEqual({});
});

test('a cell that speaks of nothing else is left with a dash', async () => {
  const page = await session.open('/factions/harbour-board/');
  const cell = page.locator('.prose-table td', { hasText: 'January 1988' });
  const drawn = () => cell.evaluate((one) => getComputedStyle(one, '::after').content);
  expect(await drawn()).toBe('none');
  await page.locator('#hide-later').check();
  expect(await drawn()).toBe('"–"');
});

test('a label is as old as its sources', async () => {
  const page = await session.open('/figures/moreau/');
  const labels = () => shown(page, '.entity-called tbody th');
  expect(await labels()).toEqual(['dredger by arithmetic', 'the League’s bookkeeper']);
  await page.locator('#hide-later').check();
  expect(await labels()).toEqual(['the League’s bookkeeper']);
});

test('the choice is remembered from page to page where script runs', async () => {
  const page = await session.open('/', { javaScriptEnabled: true });
  await page.locator('#hide-later').check();
  for (const path of withLater) {
    await page.goto(session.origin + path);
    expect(await page.evaluate(() => document.querySelector('#hide-later:checked') !== null), path).toBe(true);
  }
});

describe('offices that went on', () => {
  test('have no end, nor what is said of it', async () => {
    const page = await session.open('/figures/moreau/');
    const dates = async () =>
      (await shown(page, '.entity-roles .when')).map((text) => text?.replace(/\s+/g, ' ').trim());
    const row = page.locator('.entity-roles tr', { hasText: '31 March 1988' }).locator('.when');
    expect(await row.innerText()).toMatch(/^1985–1988\s+7 January 1985 – 31 March 1988$/);
    expect(await dates()).toHaveLength(3);
    await page.locator('#hide-later').check();
    expect(await row.innerText()).toMatch(/^from 1985\s+7 January 1985$/);
  });

  test('that began later are gone', async () => {
    const page = await session.open('/figures/hale/');
    const before = await shown(page, '.entity-roles tbody tr');
    await page.locator('#hide-later').check();
    expect(await shown(page, '.entity-roles tbody tr')).toEqual(before.slice(0, -1));
  });

  test.each([768, 1280])('are drawn up to the day of the article, at %i px', async (width) => {
    const page = await session.open('/timeline/', { viewport: { width, height: 900 } });
    const edges = (selector: string) =>
      page
        .locator(`${selector} >> visible=true`)
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
        );
    const beyond = async () => {
      const [day] = await edges('.timeline-form svg:first-of-type .column-day');
      const offices = await edges('.timeline-form .office');
      expect(offices.length).toBeGreaterThan(3);
      return offices.filter(({ right }) => right > (day?.right ?? 0) + 3).length;
    };
    expect(await beyond()).toBeGreaterThan(0);
    await page.locator('#hide-later').check();
    expect(await beyond()).toBe(0);
  });

  test.each([768, 1280])('leave no empty row in the drawing, at %i px', async (width) => {
    const page = await session.open('/timeline/', { viewport: { width, height: 900 } });
    await page.locator('#hide-later').check();
    const empty = await page.locator('.timeline-form svg:first-of-type .lane >> visible=true').evaluateAll((lanes) =>
      lanes
        .map((lane) => {
          const boxes = [...lane.querySelectorAll('text, .office, circle, .span')].map((part) =>
            part.getBoundingClientRect(),
          );
          const spans = boxes.map(({ top, bottom }) => [top, bottom] as const).sort(([a], [b]) => a - b);
          let reached = spans[0]?.[1] ?? 0;
          const gaps = spans.map(([top, bottom]) => {
            const gap = top - reached;
            reached = Math.max(reached, bottom);
            return gap;
          });
          return Math.max(0, ...gaps);
        })
        .filter((gap) => gap > 30),
    );
    expect(empty).toEqual([]);
  });
});
