import { expect, test } from 'vitest';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { parts } from '../../support/selectors.ts';
import { pageAt } from '../../support/site.ts';

const page = pageAt('/factions/');
const article = pageAt('/');
const hrefOf = (link: Element) => link.getAttribute('href') ?? '';
const groups = [...page.querySelectorAll('.faction-map-table tbody')].map((body) => {
  const [head, ...rows] = [...body.querySelectorAll('tr')];
  const [title, ...lines] = [...(head?.firstElementChild?.childNodes ?? [])].map((node) => node.textContent?.trim());
  return { title, lines: lines.filter((line) => line !== ''), rows };
});
const rows = groups.flatMap(({ title, rows }) =>
  rows.map((row) => {
    const [entry, mention] = hrefsOf(row, 'a');
    return { title, entry, mention, cells: [...row.children].map(textOf) };
  }),
);

test('the table has everyone the article mentions, each tied to words that name them', () => {
  const mentions = [...article.querySelectorAll(parts.mention)].map(({ id }) => `/#${id}`);
  const mentionOf = (entry = '') => new RegExp(`^/#${entry.split('/').at(-2)}-\\d+$`);
  for (const { entry, mention } of rows) {
    expect(mentions).toContain(mention);
    expect(mention).toMatch(mentionOf(entry));
  }
  expect(mentions.filter((mention) => !rows.some(({ entry }) => mentionOf(entry).test(mention)))).toEqual([]);
});

test('what the table quotes is in the article, in the paragraph that it names', () => {
  const paragraphs = [...article.querySelectorAll(parts.paragraph)].map(textOf);
  const quotations = rows.flatMap(({ cells: [, as = '', where] }) =>
    [...as.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => ({ as, where, quoted })),
  );
  const isThere = ({ as, where, quoted }: (typeof quotations)[number]) =>
    paragraphs.some((text, index) => {
      const number = `¶${index + 1}`;
      return text.includes(quoted) && (number === where || as.includes(`(${number})`));
    });
  expect(quotations.length).toBeGreaterThan(5);
  expect(quotations.filter((quotation) => !isThere(quotation))).toEqual([]);
});

test.each(['wide', 'narrow'])('the %s drawing has the data of the table', (form) => {
  const drawing = page.querySelector(`.faction-map svg.${form}`);
  const places = [...(drawing?.querySelectorAll('g, a:has(.title)') ?? [])];
  const drawn = places.flatMap((place) =>
    [place, ...place.querySelectorAll('a')]
      .filter(({ localName }) => localName === 'a')
      .map((link) => {
        const title = textOf(place.querySelector('.title'));
        const paragraph = /¶\d+$/.exec(title)?.[0] ?? /¶\d+$/.exec(textOf(link))?.[0];
        return [title.replace(/\s¶\d+$/, ''), hrefOf(link), paragraph].join(' | ');
      }),
  );
  const listed = rows.map(({ title, entry, cells }) => [title, entry, cells[2]].join(' | '));
  const notDrawn = listed.filter((row) => !drawn.includes(row));
  expect(drawn.filter((row) => !listed.includes(row))).toEqual([]);
  const throughAFaction = rows.filter(({ cells }) => cells[1] === 'through the family');
  expect(throughAFaction.length).toBeGreaterThan(0);
  expect(notDrawn.map((row) => row.split(' | ')[1])).toEqual(throughAFaction.map(({ entry }) => entry));
  const people = drawn.map((row) => row.split(' | ')[1]).filter((entry) => entry?.startsWith('/figures/'));
  expect(new Set(people).size, 'nobody is drawn twice').toBe(people.length);
  const means = [...(drawing?.querySelectorAll('svg > .title') ?? [])].map(textOf);
  const arrows = groups.flatMap(({ lines }) => lines.filter((line) => line?.includes('→')));
  expect(new Set(arrows.map((line) => line?.split(' → ')[0]))).toEqual(new Set(means));
  const count = arrows.join(' · ').split(' · ').length;
  expect(drawing?.querySelectorAll('path:is(.thick, .thin)')).toHaveLength(count + means.length);
});

test('the matrix has the factions in the order of the edition, and a row for each figure with a label', () => {
  expect([...page.querySelectorAll('.faction-map-labels thead th a')].map(textOf)).toEqual([
    'The Channel Party', 'The Old Quay', 'The Shippers’ League',
  ]); // prettier-ignore
  expect([...page.querySelectorAll('.faction-map-labels tbody tr')].map(({ id }) => id)).toEqual([
    'placed-brandt', 'placed-darvish', 'placed-haddad', 'placed-moreau',
  ]); // prettier-ignore
});

test('the drawings need no inline style, no script and no id, and each link has words of its own', () => {
  const figure = page.querySelector('.faction-map');
  if (!figure) throw new Error('/factions/ has no drawing');
  expect(figure.querySelectorAll('[style], [id], script')).toHaveLength(0);
  for (const link of figure.querySelectorAll('svg a')) expect(textOf(link)).not.toBe('');
  expect(textOf(figure.querySelector('figcaption'))).toContain('Ines Calder and Tomas Wren’s reading');
});
