import { expect, test } from 'vitest';
import { readPage } from '../support/pages.ts';

const page = readPage('/factions/');
const column = readPage('/');
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = [...page.querySelectorAll('.sides-table tbody')].flatMap((body) => {
  const [head, ...rest] = [...body.querySelectorAll('tr')];
  return rest.map((row) => ({ side: text(head), row, cells: [...row.children].map(text) }));
});

test('the table has everybody whom the column names, each tied to words that name them', () => {
  const named = new Set([...column.querySelectorAll('.passage > p [id]')].map(({ id }) => id));
  const targets = rows.map(({ row }) => row.querySelectorAll('a')[1]?.getAttribute('href') ?? '');
  expect(targets).toHaveLength(23);
  expect(targets.filter((target) => !target.startsWith('/#') || !named.has(target.slice(2)))).toEqual([]);
  const who = (href: string) => /\/(?:figures|factions)\/([^/]+)\/$/.exec(href)?.[1] ?? '';
  for (const { row } of rows) {
    const [entry, mention] = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(mention).toMatch(new RegExp(`^/#${who(entry!)}-\\d+$`));
  }
  const mentioned = [...named].map((id) => /^(.+)-\d+$/.exec(id)?.[1]).filter((id) => id && !/^p\d+$/.test(id));
  expect([...new Set(rows.map(({ row }) => who(row.querySelector('a')?.getAttribute('href') ?? '')))].sort()).toEqual(
    [...new Set(mentioned)].sort(),
  );
});

test('what the table quotes stands in the column, paragraph and all', () => {
  const paragraphs = [...column.querySelectorAll('.passage > p')].map((paragraph) => text(paragraph));
  for (const { cells } of rows) {
    const [who, as = '', where] = cells;
    for (const [, quoted] of as.matchAll(/“([^”]+)”/g)) {
      const holding = paragraphs.flatMap((paragraph, index) => (paragraph.includes(quoted!) ? [`¶${index + 1}`] : []));
      expect(
        holding.some((number) => number === where || as.includes(`(${number})`)),
        `${who}: “${quoted}”`,
      ).toBe(true);
    }
  }
});

test.each(['wide', 'narrow'])('the %s drawing says only what the tables say', (kind) => {
  const drawing = page.querySelector(`.sides svg.${kind}`)!;
  const drawn = [...drawing.querySelectorAll('g')].flatMap((group) => {
    const title = [...group.querySelectorAll('text.title')].map(text).join(' ');
    return [...group.querySelectorAll('a')].map((link) => ({ title, link }));
  });
  const tablesRows = rows.map(
    ({ side, cells, row }) => `${side}|${row.querySelector('a')?.getAttribute('href')}|${cells[2]}`,
  );
  const placed = drawn.filter(({ link }) => !/moved|other/.test(link.getAttribute('class') ?? ''));
  expect(
    placed
      .map(({ title, link }) => {
        const number = /¶\d+$/.exec(text(link))?.[0] ?? /¶\d+$/.exec(title)?.[0];
        return `${title.replace(/\s¶\d+$/, '')}|${link.getAttribute('href')}|${number}`;
      })
      .sort(),
  ).toEqual(tablesRows.sort());

  const head = [...page.querySelectorAll('.map thead th a')].map(text);
  const others = drawn.filter(({ link }) => !placed.some((one) => one.link === link));
  const inTable = [...page.querySelectorAll('.map tbody tr')].flatMap((row) =>
    [...row.querySelectorAll('td')].flatMap((cell, index) =>
      text(cell) ? [`/factions/#${row.id}|${head[index]}`] : [],
    ),
  );
  expect(
    others
      .map(
        ({ link }) =>
          `${link.getAttribute('href')}|${link.getAttribute('aria-label')?.split('counted in by others: ')[1]}`,
      )
      .sort(),
  ).toEqual(inTable.sort());
});

test('the drawings need no inline style, no script and no id, and each link has words of its own', () => {
  const figure = page.querySelector('.sides')!;
  expect(figure.querySelectorAll('[style], [id], script')).toHaveLength(0);
  for (const link of figure.querySelectorAll('svg a')) expect(text(link)).not.toBe('');
  expect(text(figure.querySelector('figcaption'))).toContain('is Mustafa Fahs’s reading');
});
