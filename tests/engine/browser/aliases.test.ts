import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const wide = { viewport: { width: 1440, height: 900 } };

const outlines = (selectors: string[]) =>
  selectors.map((each) => getComputedStyle(document.querySelector(each) ?? document.body).outlineStyle);

test('the old address of a renamed note opens the note and marks it with its words, scripts off', async () => {
  const page = await session.open('/#note-notice', wide);
  expect(await page.locator('details:has(> #note-the-letter)').getAttribute('open')).not.toBeNull();
  expect(await page.evaluate(outlines, ['#words-the-letter', '.card:has(#note-the-letter)'])).toEqual([
    'solid',
    'solid',
  ]);
});

test.each([
  ['the words of a note', 'words-notice', 'words-the-letter'],
  ['a paragraph', 'p0', 'p8'],
  ['a section', 'sacked', 'dismissal'],
  ['a mention', 'pilot-1', 'brandt-1'],
])('the old address of %s leads to what has its place now', async (_, old, now) => {
  const page = await session.open(`/#${old}`, { viewport: { width: 1440, height: 400 } });
  const top = await page.locator(`#${now}`).evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(400);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('the old address of a paragraph marks it', async () => {
  const page = await session.open('/#p0');
  expect(await page.evaluate(outlines, ['#p8'])).toEqual(['solid']);
});
