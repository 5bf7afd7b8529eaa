import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { noteIds, sourceParagraphs } from '../support/pages.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 375, height: 800 } };

test('scripts off, the text content of every paragraph is the author’s, to the character', async () => {
  const page = await session.open('/');
  const found = await page.evaluate(() =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => document.getElementById(`p${n}`)!.textContent),
  );
  expect(found).toEqual(sourceParagraphs());
});

test('selecting a paragraph copies the author’s words and nothing else', async () => {
  const page = await session.open('/', wide);
  const copied = await page.evaluate(() => {
    getSelection()!.selectAllChildren(document.getElementById('p3')!);
    return getSelection()!.toString();
  });
  expect(copied).toBe(sourceParagraphs()[2]);
});

test.each([
  ['wide', wide],
  ['narrow', narrow],
])('a link to a note opens it with scripts off, and marks words and card (%s)', async (_, options) => {
  const page = await session.open('/', options);
  for (const id of noteIds()) {
    await page.goto('about:blank');
    await page.goto(`${session.origin}/#note-${id}`);
    const state = await page.evaluate((id) => {
      const body = document.getElementById(`note-${id}`)!;
      const outline = (element: string) => getComputedStyle(document.getElementById(element)!).outlineStyle;
      return {
        open: body.closest('details')!.open,
        visible: body.checkVisibility({ contentVisibilityAuto: true }),
        marked: [outline(`words-${id}`), outline(`card-${id}`)],
      };
    }, id);
    expect({ id, ...state }).toEqual({ id, open: true, visible: true, marked: ['solid', 'solid'] });
  }
});

test('a link to a note shows its card from the top, on a phone and on a laptop', async () => {
  for (const options of [wide, narrow]) {
    const page = await session.open('/#note-nuclear-teams', options);
    const top = await page.evaluate(() => document.getElementById('card-nuclear-teams')!.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  }
});

test('a link to a figure’s card opens the paragraph’s notes on a phone', async () => {
  const page = await session.open('/#note-khamenei', narrow);
  expect(await page.locator('#note-khamenei').isVisible()).toBe(true);
});

test('links to a section, a paragraph and a mention mark it', async () => {
  for (const [address, selector] of [
    ['#why-akbari', '#why-akbari > h2'],
    ['#p6', '#p6'],
    ['#akbari-1', '#akbari-1'],
  ]) {
    const page = await session.open(`/${address}`, wide);
    expect(await page.evaluate((s) => getComputedStyle(document.querySelector(s)!).outlineStyle, selector!)).toBe(
      'solid',
    );
  }
});

test('a text fragment finds words across a mention and across the words of a note', async ({ skip }) => {
  const scrolled = async (address: string) => {
    const page = await session.open(address, wide);
    let top = 0;
    for (let tries = 0; top === 0 && tries < 20; tries += 1) {
      await page.waitForTimeout(100);
      top = await page.evaluate(() => scrollY);
    }
    return top;
  };
  const knowsFragments = (await scrolled('/about/#:~:text=read%20in%20their%20openings')) > 0;
  skip(!knowsFragments, 'this browser does not scroll to text fragments');
  for (const words of [
    'execute%20Alireza%20Akbari',
    'advisor%20who%20had',
    'conservative.%20None',
    'the%20IRGC%20top',
  ]) {
    expect(await scrolled(`/#:~:text=${words}`), words).toBeGreaterThan(0);
  }
});

test('section and paragraph links show on focus, and are named', async () => {
  const page = await session.open('/', wide);
  const link = page.locator('.section-link').first();
  expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
  await link.focus();
  expect(await page.locator('.section-link:focus').getAttribute('aria-label')).toBe(
    'Link to the section “Coming apart”',
  );
  expect(await page.locator('.permalink[href="#p3"]').getAttribute('aria-label')).toBe('Link to paragraph 3');
});

test('the tab key goes through the text and its notes in reading order', async () => {
  const page = await session.open('/', wide);
  const stops: string[] = [];
  for (let press = 0; press < 35; press++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement!;
        return element.id || element.getAttribute('href') || element.closest('[id]')?.id || element.localName;
      }),
    );
  }
  expect(stops).toEqual([
    '#content', '/', '/figures/', '/factions/', '/claims/', '/timeline/', '/sources/', '/cite/', '/about/', 'scheme-system',
    'https://english.aawsat.com/home/article/4096111/mustafa-fahs/iranian-regime-disintegrating-and-facing-defections',
    '#coming-apart', '#warnings', '#travel-ban', '#why-akbari', '#succession', 'show-who', 'show-claims', '/print/',
    '#coming-apart', '#p1', 'words-disintegrating', 'akbari-1', 'words-top-advisor',
    'words-questionable-accusations', 'words-deter-elites', 'protest-movement-1', 'card-disintegrating', '/figures/akbari/',
    '#akbari-2', '#akbari-3', '#akbari-4', 'card-top-advisor', 'card-questionable-accusations', 'card-deter-elites',
  ]); // prettier-ignore
});

test('the reader can hide cards by kind, and have the text alone, without script', async () => {
  const page = await session.open('/', wide);
  const shown = (selector: string) => page.locator(`${selector}:visible`).count();
  await page.locator('#show-who').uncheck();
  expect([await shown('.card:not(.note)'), await shown('.card.note')]).toEqual([0, 28]);
  await page.locator('#show-claims').uncheck();
  expect([await shown('.card:not(.note)'), await shown('.card.note')]).toEqual([0, 0]);
  const marker = () => getComputedStyle(document.querySelector('#words-disintegrating')!, '::after').content;
  expect(await page.evaluate(marker)).toBe('none');
});

test('claims can be filtered by status without script', async () => {
  const page = await session.open('/claims/', wide);
  for (const status of ['supported', 'partly-supported', 'interpretation', 'not-traced']) {
    await page.locator(`#show-${status}`).uncheck();
  }
  const shown = await page
    .locator('.claims-table tbody tr:visible')
    .evaluateAll((rows) => rows.map(({ className }) => className));
  expect([...new Set(shown)]).toEqual(['contested']);
});

test('loading moves nothing', async () => {
  const page = await session.open('/', { ...wide, javaScriptEnabled: true });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBe(0);
});
