import { expect, test } from 'vitest';
import { pagesOf, readPage } from '../support/pages.ts';

const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const figures = pagesOf().filter((page) => /^\/figures\/.+/.test(page));
const factions = pagesOf().filter((page) => /^\/factions\/.+/.test(page));
const register = [...readPage('/figures/').querySelectorAll('.entities li')];

test('the head of each page has the name, and the native name isolated, in its language', () => {
  for (const path of [...figures, ...factions]) {
    const page = readPage(path);
    expect(page.title.startsWith(text(page.querySelector('h1 .latin'))), path).toBe(true);
    const native = page.querySelector('h1 .native');
    if (native) expect([native.localName, native.getAttribute('lang')], path).toEqual(['bdi', 'fa']);
  }
});

test('what came since the column is a part of its own, and nothing else is in it', () => {
  for (const path of [...figures, ...factions]) {
    const parts = [...readPage(path).querySelectorAll('.since')];
    expect(
      parts.map((part) => [...part.querySelectorAll('h2')].map(text)),
      path,
    ).toEqual([['Since then']]);
    expect(parts[0]?.querySelectorAll('p').length, path).toBeGreaterThan(0);
  }
});

test('the register names all figures, with their mentions counted and each of their paragraphs linked', () => {
  expect(register).toHaveLength(12);
  const column = readPage('/');
  for (const entry of register) {
    const id = entry.querySelector('.name')?.getAttribute('href')?.split('/').at(-2) ?? '';
    const mentions = [...column.querySelectorAll(`.passage > p a.figure[id^="${id}-"]`)];
    const firsts = mentions.filter(
      (mention, index) => mention.closest('p')!.id !== mentions[index - 1]?.closest('p')!.id,
    );
    const places = entry.querySelector('.places');
    expect(text(places?.querySelector('span'))).toBe(
      mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
    );
    expect([...places!.querySelectorAll('a')].map((link) => [link.getAttribute('href'), text(link)])).toEqual(
      firsts.map((mention) => [`/#${mention.id}`, `¶${mention.closest('p')!.id.slice(1)}`]),
    );
  }
});

test('links to the next figure lead through all of them in the order of the register, and back', () => {
  const order = register.map((entry) => entry.querySelector('.name')?.getAttribute('href'));
  const neighbour = (path: string | undefined, rel: string) =>
    readPage(path ?? '')
      .querySelector(`.neighbours a[rel="${rel}"]`)
      ?.getAttribute('href');
  order.forEach((path, index) => {
    expect(neighbour(path ?? undefined, 'next'), `after ${path}`).toBe(order[index + 1] ?? undefined);
    expect(neighbour(path ?? undefined, 'prev'), `before ${path}`).toBe(order[index - 1] ?? undefined);
  });
});

test('roles have their years, and their days where those are known', () => {
  const rows = [...readPage('/figures/shamkhani/').querySelectorAll('.roles tbody tr')];
  const spans = new Map(
    rows.map((row) => [row.querySelector('th')?.firstChild?.textContent?.trim(), text(row.querySelector('.when'))]),
  );
  expect(spans.get('Minister of Defence and Armed Forces Logistics')).toBe('1997–2005');
  expect(spans.get('Secretary, Supreme National Security Council')).toBe('2013–2023 10 September 2013 – 22 May 2023');
  expect(spans.get('Deputy commander-in-chief, Revolutionary Guards')).toBe('dates not given');
});
