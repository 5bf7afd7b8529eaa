import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { pagesOf, readPage } from '../support/pages.ts';
import { readPdf } from '../support/pdf.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Latin}]/gu, '');

test.each(pagesOf().filter((page) => page !== '/'))(
  '%s prints without navigation, each sheet numbered',
  async (path) => {
    const page = await session.open(path, { colorScheme: 'dark' });
    const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
    const text = pdf.pages.map(({ text }) => text).join('');
    expect(text).not.toContain('Skip to the content');
    for (const { textContent } of readPage(path).querySelectorAll('nav li a')) {
      if (['The column', 'All pages', 'Cite'].includes(textContent ?? ''))
        expect(text).not.toContain(`${textContent}Figures`);
    }
    pdf.pages.forEach(({ margins, filled }, index) => {
      expect(margins).toContain(`${index + 1} of ${pdf.pages.length}`);
      if (index < pdf.pages.length - 1) expect(filled, `page ${index + 1}`).toBeGreaterThan(0.1);
    });
    const title = readPage(path).querySelector('h1')?.textContent ?? '';
    if (path !== '/print/') expect(letters(text)).toContain(letters(title));
    expect(pdf.pages.flatMap(({ links }) => links).filter(({ tagged }) => !tagged)).toEqual([]);
  },
);

test('no heading is the last thing on a sheet', async () => {
  for (const path of ['/figures/shamkhani/', '/factions/irgc/', '/timeline/', '/about/', '/sources/']) {
    const page = await session.open(path);
    const pdf = await readPdf(await page.pdf({ format: 'Letter', tagged: true }));
    const headings = [...readPage(path).querySelectorAll('main :is(h2, h3)')].map(({ textContent }) =>
      letters(textContent ?? ''),
    );
    for (const [index, { text }] of pdf.pages.slice(0, -1).entries()) {
      const end = letters(text);
      expect(
        headings.filter((heading) => heading && end.endsWith(heading)),
        `${path}, page ${index + 1}`,
      ).toEqual([]);
    }
  }
});

test('the head of a table that goes over the page stands on each sheet', async () => {
  const page = await session.open('/claims/');
  const pdf = await readPdf(await page.pdf({ format: 'A4' }));
  const heads = pdf.pages.filter(({ text }) => text.includes('The column’s wordsStatus'));
  expect(heads.length).toBeGreaterThanOrEqual(2);
});

test('sources are printed with their addresses', async () => {
  const page = await session.open('/sources/');
  const all = letters((await readPdf(await page.pdf({ format: 'A4' }))).pages.map(({ text }) => text).join(''));
  const links = [...readPage('/sources/').querySelectorAll('.sources cite a')];
  expect(links.length).toBeGreaterThan(250);
  for (const link of links) expect(all).toContain(letters(`<${link.getAttribute('href')}>`));
});
