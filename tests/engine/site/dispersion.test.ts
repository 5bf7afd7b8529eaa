import { expect, test } from 'vitest';
import { readPage } from '../support/pages.ts';

const page = readPage('/figures/');
const plot = page.querySelector('.dispersion')!;
const column = readPage('/');
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** All marks of the plot: the name of their row, the number of their column, their address and title. */
const marks = [...plot.querySelectorAll('tbody tr:not(.group)')].flatMap((row) =>
  [...row.querySelectorAll('td')].flatMap((cell, index) =>
    [...cell.querySelectorAll('svg a')].map((link) => ({
      entity: row.querySelector('th a')?.getAttribute('href'),
      paragraph: index + 1,
      href: link.getAttribute('href'),
      title: text(link.querySelector('title')),
    })),
  ),
);

test('the plot has a mark for each mention of the column, in its row and its column, with its words', () => {
  const mentions = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) =>
    [...column.querySelectorAll(`#p${number} :is(a.figure, a.faction)`)].map((mention) => {
      const id = mention.id.replace(/-\d+$/, '');
      const folder = mention.classList.contains('figure') ? 'figures' : 'factions';
      const name = text(readPage(`/${folder}/${id}/`).querySelector('h1 .latin'));
      return {
        entity: `/${folder}/${id}/`,
        paragraph: number,
        href: `/#${mention.id}`,
        title: `${name} in ¶${number}: “${text(mention)}”`,
      };
    }),
  );
  expect(mentions.length).toBeGreaterThan(35);
  const byAddress = (a: { href: string | null }, b: { href: string | null }) => a.href!.localeCompare(b.href!);
  expect([...marks].sort(byAddress)).toEqual([...mentions].sort(byAddress));
});

test('the words that a wide plot shows are those of the mention', () => {
  const labels = [...plot.querySelectorAll('svg text')];
  expect(labels.length).toBeGreaterThan(25);
  for (const label of labels) {
    const mention = column.querySelector(label.closest('a')!.getAttribute('href')!.slice(1));
    expect(text(label)).toBe(text(mention));
  }
});

test('words are left out only where they are the name of the row', () => {
  for (const link of plot.querySelectorAll('svg a')) {
    if (link.querySelector('text')) continue;
    const [, name, words] = /^(.*) in ¶\d+: “(.*)”$/.exec(text(link.querySelector('title'))) ?? [];
    expect(words?.toLowerCase(), link.getAttribute('href') ?? '').toBe(name?.toLowerCase());
  }
});

test('each row says how often it is named, and all figures and factions have one', () => {
  const rows = [...plot.querySelectorAll('tbody tr:not(.group)')];
  expect(rows).toHaveLength(12 + 9);
  for (const row of rows) {
    const count = row.querySelectorAll('svg a').length;
    expect(text(row.querySelector('.times'))).toBe(`${count} ${count === 1 ? 'mention' : 'mentions'}`);
  }
});

test('sections and paragraphs are those of the column, in its order, in the head and in the list', () => {
  const sections = [...column.querySelectorAll('.section')].map((section) => ({
    href: `/#${section.id}`,
    title: text(section.querySelector('h2')),
    paragraphs: section.querySelectorAll('.passage').length,
  }));
  const heads = [...plot.querySelectorAll('.titles th')].map((head) => ({
    href: head.querySelector('a')?.getAttribute('href'),
    title: text(head),
    paragraphs: Number(head.getAttribute('colspan')),
  }));
  expect(heads).toEqual(sections);
  const listed = [...plot.querySelectorAll('.plot-sections a')].map((link) => [link.getAttribute('href'), text(link)]);
  expect(listed).toEqual(sections.map(({ href, title }) => [href, title]));
  const numbers = [...plot.querySelectorAll('.numbers a')].map((link) => [link.getAttribute('href'), text(link)]);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [`/#p${number}`, `¶${number}`]));
});
