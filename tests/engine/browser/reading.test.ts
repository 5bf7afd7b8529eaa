import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statuses } from '../../../src/model/schemas/note.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { layoutShift } from '../../support/layout-shift.ts';
import { parts } from '../../support/selectors.ts';
import { dist, pageAt, root } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 375, height: 800 } };

describe.each(articlesIn(root))('$path, scripts off', ({ path, paragraphs }) => {
  test('the text content of every paragraph is the author’s, to the character', async () => {
    const page = await session.open(path);
    const found = await page.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent),
      parts.paragraph,
    );
    expect(found).toEqual(paragraphs);
  });

  test('selecting a paragraph copies the author’s words and nothing else', async () => {
    const page = await session.open(path, wide);
    const copied = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((paragraph) => {
          getSelection()?.selectAllChildren(paragraph);
          return getSelection()?.toString();
        }),
      parts.paragraph,
    );
    expect(copied).toEqual(paragraphs);
  });

  test.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('a link to a note opens it, and marks words and card (%s)', async (_, options) => {
    const page = await session.open(path, options);
    const ids = [...pageAt(path).querySelectorAll('.card .body')].map(({ id }) => id.replace('note-', ''));
    expect(ids.length).toBeGreaterThan(2);
    await page.goto('about:blank');
    for (const id of ids) {
      await page.goto(`${session.origin}${path}#note-${id}`);
      const state = await page.evaluate((id) => {
        const body = document.getElementById(`note-${id}`);
        const outline = (element: string) =>
          getComputedStyle(document.getElementById(element) ?? document.body).outlineStyle;
        return {
          open: body?.closest('details')?.open,
          visible: body?.checkVisibility({ contentVisibilityAuto: true }),
          marked: outline(`words-${id}`),
          raised: getComputedStyle(body?.closest('.card') ?? document.body).backgroundColor,
        };
      }, id);
      expect({ id, ...state }).toEqual({
        id,
        open: true,
        visible: true,
        marked: 'solid',
        raised: 'rgb(246, 241, 230)',
      });
    }
  });
});

test('a link to a note shows it from its top, over the foot of a phone and at its card on a laptop', async () => {
  for (const [options, shown] of [
    [wide, '#note-asked-for-help'],
    [narrow, '.card:has(#note-asked-for-help)'],
  ] as const) {
    const page = await session.open('/#note-asked-for-help', options);
    const { top, bottom, scrolled } = await page.locator(shown).evaluate((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      return { top, bottom: innerHeight - bottom, scrolled: note.scrollTop };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeGreaterThanOrEqual(0);
    expect(scrolled).toBe(0);
  }
});

test('a link to a figure’s card opens the paragraph’s notes on a phone', async () => {
  const page = await session.open('/#note-haddad', narrow);
  expect(await page.locator('#note-haddad').isVisible()).toBe(true);
});

test('links to a section, a paragraph and a mention mark it', async () => {
  for (const [address, selector] of [
    ['#dismissal', '#dismissal > h2'],
    ['#p8', '#p8'],
    ['#brandt-1', '#brandt-1'],
  ] as const) {
    const page = await session.open(`/${address}`, wide);
    expect(await page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }
});

test('a text fragment finds words across a mention and across the words of a note', async ({ skip }) => {
  const low = { viewport: { width: 1440, height: 200 } };
  const scrolled = async (address: string) => {
    const page = await session.open(address, low);
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
    'says%20Olga%20Brandt',
    'it%20lost%20three',
    'on%20the%20bar.%20The%20council',
    'was%20sent%20home%20over',
    'asked%20the%20Channel',
  ]) {
    expect(await scrolled(`/#:~:text=${words}`), words).toBeGreaterThan(0);
  }
});

test('section and paragraph links show on focus, and are named', async () => {
  const page = await session.open('/', wide);
  const link = page.locator('h2 + .anchor').first();
  expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
  await link.focus();
  expect(await link.evaluate((element) => Number(getComputedStyle(element).opacity))).toBeGreaterThan(0);
  expect(await page.locator('h2 + .anchor:focus').getAttribute('aria-label')).toBe(
    'Link to the section “Three fathoms lost”',
  );
  expect(await page.locator('.anchor[href="#p3"]').getAttribute('aria-label')).toBe('Link to paragraph 3');
});

test('the tab key goes through the text and its notes in reading order', async () => {
  const page = await session.open('/', wide);
  const stops: string[] = [];
  for (let press = 0; press < 56; press++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        const note = element?.closest('.card')?.querySelector('.body');
        return element?.id || element?.getAttribute('href') || (note ?? element?.closest('[id]'))?.id || '';
      }),
    );
  }
  expect(stops).toEqual([
    '#p1', '/', '/figures/', '/factions/', '/places/', '/claims/', '/timeline/', '/sources/', '/cite/', '/about/', 'scheme-system',
    'https://courier.example/1987/silt',
    './#note-brandt', './#note-hale', './#note-moreau', './#note-darvish', 'content',
    './#note-three-fathoms', './#note-alden-drowned', './#note-put-off', './#note-breakwater', './#note-last-sheet',
    './#note-head-of-office', './#note-sent-home', './#note-missing-sheets', './#note-a-warning', './#note-asked-for-help',
    './#note-the-letter', './#note-waiting', './#note-demands', './#note-one-board',
    '#shallow', '#promises', '#dismissal', '#saying', 'show-who', 'show-claims', 'hide-later', '/print/', '/op-ed.epub',
    '#shallow', '#p1', 'brandt-1', 'words-three-fathoms', 'alden-1', './#note-alden-drowned', 'words-put-off', 'fishers-1',
    '/figures/brandt/', '#brandt-1', '#brandt-2', '#brandt-3', '#brandt-4', 'note-three-fathoms', '/figures/alden/', '#alden-1',
  ]); // prettier-ignore
});

test('the reader can hide cards by kind, and have the text alone, without script', async () => {
  const page = await session.open('/', wide);
  const shown = (selector: string) => page.locator(`${selector}:visible`).count();
  const counts = async () => [await shown('.card:not(.note)'), await shown(parts.noteCard)];
  const marker = () =>
    page.locator('#words-three-fathoms').evaluate((words) => getComputedStyle(words, '::after').content);
  expect(await marker()).not.toBe('none');
  await page.locator('#show-who').uncheck();
  expect(await counts()).toEqual([0, 17]);
  await page.locator('#show-claims').uncheck();
  expect(await counts()).toEqual([0, 0]);
  expect(await marker()).toBe('none');
});

test('the reader can hide what came later, on the screen and on paper, without script', async () => {
  const page = await session.open('/', wide);
  const later = page.locator('.since');
  const shown = async () => (await later.evaluateAll((all) => all.filter((one) => one.checkVisibility()))).length;
  expect(await shown()).toBeGreaterThan(5);
  await page.locator('#hide-later').check();
  expect(await shown()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(0);
});

test('lives end where the day of the article is, for a reader who hides what came later', async () => {
  const page = await session.open('/', wide);
  const ends = () =>
    page
      .locator('.lives-line')
      .evaluateAll((lives) => lives.map((life) => Math.round(life.getBoundingClientRect().right)));
  expect(new Set(await ends()).size).toBeGreaterThan(1);
  await page.locator('#hide-later').check();
  expect(new Set(await ends()).size).toBe(1);
});

test.each([320, 375, 1440])('at %i px the labels of lives end before the article’s day', async (width) => {
  const page = await session.open('/', { viewport: { width, height: 800 } });
  const { day, ends } = await page.locator('.lives').evaluate((lives) => ({
    day: lives.querySelector('.lives-day')!.getBoundingClientRect().left,
    ends: [...lives.querySelectorAll('.lives-line .since')].map((label) => label.getBoundingClientRect().right),
  }));
  expect(ends).not.toEqual([]);
  expect(Math.max(...ends)).toBeLessThanOrEqual(day);
});

test('claims of each status can be hidden without script', async () => {
  const page = await session.open('/claims/', wide);
  const rows = page.locator('.claim-table tbody tr[id]:visible');
  const shown = () => rows.evaluateAll((all) => all.map(({ className }) => className));
  const all = await shown();
  for (const status of statuses.map((name) => name.replace(' ', '-'))) {
    expect(all).toContain(status);
    await page.locator(`#show-${status}`).uncheck();
    expect(await shown(), status).toEqual(all.filter((other) => other !== status));
    await page.locator(`#show-${status}`).check();
  }
});

test('loading moves nothing', async () => {
  const page = await session.open('/', { ...wide, javaScriptEnabled: true });
  expect(await layoutShift(page, 500)).toBe(0);
});
