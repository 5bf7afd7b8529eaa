import { expect, test } from 'vitest';
import { articlesIn, idsIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { parts } from '../../support/selectors.ts';
import { pageAt, root } from '../../support/site.ts';

const page = pageAt('/figures/');
const article = pageAt('/');
const plot = page.querySelector('.plot');
if (!plot) throw new Error('/figures/ has no plot of mentions');
const rows = [...plot.querySelectorAll('tbody tr:not(.group)')];
const numbers = articlesIn(root)[0]?.paragraphs.map((_, index) => index + 1) ?? [];

/** All marks of the plot: the name of their row, the number of their column, their address and title. */
const marks = rows.flatMap((row) =>
  [...row.querySelectorAll('td')].flatMap((cell, index) =>
    [...cell.querySelectorAll('svg a')].map((link) => ({
      entity: row.querySelector('th a')?.getAttribute('href'),
      paragraph: index + 1,
      href: link.getAttribute('href') ?? '',
      title: textOf(link.querySelector('title')),
    })),
  ),
);

test('the plot has a mark for each mention of the article, in its row and its column, with its words', () => {
  const mentions = numbers.flatMap((number) =>
    [...article.querySelectorAll(`#p${number} a[data-n]:not(.numbered)`)].map((mention) => {
      const id = mention.id.replace(/-\d+$/, '');
      const folder = idsIn(root, 'figures').includes(id) ? 'figures' : 'factions';
      const name = textOf(pageAt(`/${folder}/${id}/`).querySelector('h1 .latin'));
      return {
        entity: `/${folder}/${id}/`,
        paragraph: number,
        href: `/#${mention.id}`,
        title: `${name} in ¶${number}: “${textOf(mention)}”`,
      };
    }),
  );
  const byAddress = (a: { href: string }, b: { href: string }) => a.href.localeCompare(b.href);
  expect(mentions).toHaveLength(29);
  expect([...marks].sort(byAddress)).toEqual([...mentions].sort(byAddress));
});

test('the words that a wide plot shows are those of the mention', () => {
  const labels = [...plot.querySelectorAll('svg text')];
  expect(labels.length).toBeGreaterThan(15);
  for (const label of labels) {
    const mention = article.querySelector(label.closest('a')?.getAttribute('href')?.slice(1) ?? '');
    expect(textOf(label)).toBe(textOf(mention));
  }
});

test('words are left out where they are the name of the row, and where there is no room for them', () => {
  const bare = [...plot.querySelectorAll('svg a:not(:has(text))')].map((link) => {
    const [, name = '', words = ''] = /^(.*) in ¶\d+: “(.*)”$/.exec(textOf(link.querySelector('title'))) ?? [];
    return { href: link.getAttribute('href'), named: name.toLowerCase() === words.toLowerCase() };
  });
  expect(bare.some(({ named }) => named)).toBe(true);
  // The last mention has the words of the one before it on its left, and the edge of the plot on its right.
  expect(bare.filter(({ named }) => !named).map(({ href }) => href)).toEqual(['/#brandt-5']);
});

test('each row counts its mentions, and all figures and factions have one', () => {
  const entities = [...idsIn(root, 'figures'), ...idsIn(root, 'factions')];
  expect(rows.map((row) => row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2)).sort()).toEqual(
    entities.sort(),
  );
  for (const row of rows) {
    const count = row.querySelectorAll('svg a').length;
    expect(textOf(row.querySelector('.times'))).toBe(`${count} ${count === 1 ? 'mention' : 'mentions'}`);
  }
});

test('central figures come first, then the others, then the factions', () => {
  const groups = [...plot.querySelectorAll('tbody')].map((group) => group.querySelectorAll('tr:not(.group)').length);
  expect(groups).toEqual([4, 5, 6]);
});

test('sections and paragraphs are those of the article, in its order, in the head and in the list', () => {
  const sections = [...article.querySelectorAll(parts.section)].map((section) => ({
    href: `/#${section.id}`,
    title: textOf(section.querySelector('h2')),
    paragraphs: section.querySelectorAll('.passage').length,
  }));
  const heads = [...plot.querySelectorAll('.titles th')].map((head) => ({
    href: head.querySelector('a')?.getAttribute('href'),
    title: textOf(head),
    paragraphs: Number(head.getAttribute('colspan')),
  }));
  expect(heads).toEqual(sections);
  const listed = [...plot.querySelectorAll('.plot-sections a')].map((link) => [
    link.getAttribute('href'),
    textOf(link),
  ]);
  expect(listed).toEqual(sections.map(({ href, title }) => [href, title]));
  expect(hrefsOf(plot, '.numbers a')).toEqual(numbers.map((number) => `/#p${number}`));
  expect([...plot.querySelectorAll('.numbers a')].map(textOf)).toEqual(numbers.map((number) => `¶${number}`));
});
