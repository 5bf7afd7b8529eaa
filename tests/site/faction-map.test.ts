import { expect, test } from 'vitest';
import { readPage } from '../support/pages.ts';

const page = readPage('/factions/');
const article = readPage('/');
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const hrefOf = (link: Element | null | undefined) => link?.getAttribute('href') ?? '';
const groups = [...page.querySelectorAll('.faction-map-table tbody')].map((body) => {
  const [head, ...rows] = [...body.querySelectorAll('tr')];
  const [title, ...lines] = [...(head?.firstElementChild?.childNodes ?? [])].map((node) => node.textContent?.trim());
  return { title, lines: lines.filter((line) => line !== ''), rows };
});
const rows = groups.flatMap(({ title, rows }) =>
  rows.map((row) => {
    const [entry, mention] = [...row.querySelectorAll('a')].map(hrefOf);
    return { title, entry, mention, cells: [...row.children].map(textOf) };
  }),
);

test('the table has everyone whom the article mentions, each tied to words that name them', () => {
  const mentions = [...article.querySelectorAll('.passage > p :is(a.figure, a.faction)')].map(({ id }) => `/#${id}`);
  const mentionOf = (entry = '') => new RegExp(`^/#${entry.split('/').at(-2)}-\\d+$`);
  for (const { entry, mention } of rows) {
    expect(mentions).toContain(mention);
    expect(mention).toMatch(mentionOf(entry));
  }
  expect(mentions.filter((mention) => !rows.some(({ entry }) => mentionOf(entry).test(mention)))).toEqual([]);
});

test('what the table quotes is in the article, in the paragraph that it names', () => {
  const paragraphs = [...article.querySelectorAll('.passage > p')].map(textOf);
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
  expect(drawn.sort()).toEqual(rows.map(({ title, entry, cells }) => [title, entry, cells[2]].join(' | ')).sort());
  const means = [...(drawing?.querySelectorAll('svg > .title') ?? [])].map(textOf);
  const arrows = groups.flatMap(({ lines }) => lines.filter((line) => line?.includes('→')));
  expect(new Set(arrows.map((line) => line?.split(' → ')[0]))).toEqual(new Set(means));
  const count = arrows.join(' · ').split(' · ').length;
  expect(drawing?.querySelectorAll('path:is(.thick, .thin)')).toHaveLength(count + means.length);
});
