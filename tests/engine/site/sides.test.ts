import { expect, test } from 'vitest';
import { idsIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { parts } from '../../support/selectors.ts';
import { pageAt, root } from '../../support/site.ts';

const page = pageAt('/factions/');
const article = pageAt('/');
const rows = [...page.querySelectorAll('.sides-table tbody')].flatMap((body) => {
  const [head, ...rest] = [...body.querySelectorAll('tr')];
  return rest.map((row) => {
    const [entry = '', mention = ''] = hrefsOf(row, 'a');
    return { side: textOf(head), entry, mention, cells: [...row.children].map(textOf) };
  });
});

test('the table has everybody whom the article names, each tied to words that name them', () => {
  const who = (path: string) => path.split('/').at(-2) ?? '';
  const mentions = new Set([...article.querySelectorAll(parts.mention)].map(({ id }) => `/#${id}`));
  for (const { entry, mention } of rows) {
    expect(mentions).toContain(mention);
    expect(mention).toMatch(new RegExp(`^/#${who(entry)}-\\d+$`));
  }
  expect([...new Set(rows.map(({ entry }) => who(entry)))].sort()).toEqual(
    [...idsIn(root, 'figures'), ...idsIn(root, 'factions')].sort(),
  );
  expect(new Set(rows.map(({ side }) => side)).size).toBe(9);
});

test('what the table quotes is in the article, in the paragraph that it names', () => {
  const paragraphs = [...article.querySelectorAll(parts.paragraph)].map(textOf);
  const quotations = rows.flatMap(({ cells: [who, as = '', where] }) =>
    [...as.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => ({ who, as, where, quoted })),
  );
  expect(quotations.length).toBeGreaterThan(10);
  for (const { who, as, where, quoted } of quotations) {
    const holding = paragraphs.flatMap((text, index) => (text.includes(quoted) ? [`¶${index + 1}`] : []));
    expect(
      holding.some((number) => number === where || as.includes(`(${number})`)),
      `${who}: “${quoted}”`,
    ).toBe(true);
  }
});

test('a note on the words is linked with its status', () => {
  const notes = rows.map(({ mention, cells }) => [mention, cells[3]]).filter(([, note]) => note !== '–');
  expect(notes).toEqual([
    ['/#brandt-3', 'A warning to three interpretation'],
    ['/#moreau-1', 'A warning to three interpretation'],
    ['/#darvish-1', 'A warning to three interpretation'],
    ['/#harbour-board-4', 'One Board or several interpretation'],
    ['/#channel-party-1', 'The meeting in the net loft partly supported'],
    ['/#fishers-2', 'The meeting in the net loft partly supported'],
    ['/#quill-2', 'The meeting in the net loft partly supported'],
    ['/#alden-2', 'The meeting in the net loft partly supported'],
    ['/#alden-1', 'A death on the bar partly supported'],
  ]);
});

test.each(['wide', 'narrow'])('the %s drawing says only what the tables say', (kind) => {
  const drawing = page.querySelector(`.sides svg.${kind}`);
  if (!drawing) throw new Error(`/factions/ has no ${kind} drawing`);
  const drawn = [...drawing.querySelectorAll('g')].flatMap((group) => {
    const title = [...group.querySelectorAll('text.title')].map(textOf).join(' ');
    return [...group.querySelectorAll('a')].map((link) => ({ title, link, href: link.getAttribute('href') ?? '' }));
  });
  const placed = drawn.filter(({ link }) => !/moved|other/.test(link.getAttribute('class') ?? ''));
  const places = placed.map(({ title, link, href }) => {
    const number = /¶\d+$/.exec(textOf(link))?.[0] ?? /¶\d+$/.exec(title)?.[0];
    return `${title.replace(/\s¶\d+$/, '')}|${href}|${number}`;
  });
  expect(places.sort()).toEqual(rows.map(({ side, entry, cells }) => `${side}|${entry}|${cells[2]}`).sort());

  const others = drawn.filter((one) => !placed.includes(one));
  const shown = others.map(({ link, href }) => `${href}|${link.getAttribute('aria-label')?.split(': ')[1]}`);
  const head = [...page.querySelectorAll('.map thead th a')].map(textOf);
  const inTable = [...page.querySelectorAll('.map tbody tr')].flatMap((row) =>
    [...row.querySelectorAll('td')].flatMap((cell, index) =>
      textOf(cell) ? [`/factions/#${row.id}|${head[index]}`] : [],
    ),
  );
  expect(shown.sort()).toEqual(inTable.sort());
  expect(shown.length).toBeGreaterThan(4);
});

test('the map has the factions in the order of the site, and a row for each figure with a label', () => {
  expect([...page.querySelectorAll('.map thead th a')].map(textOf)).toEqual([
    'The Channel Party', 'The Old Quay', 'The Shippers’ League',
  ]); // prettier-ignore
  expect([...page.querySelectorAll('.map tbody tr')].map(({ id }) => id)).toEqual([
    'placed-brandt', 'placed-darvish', 'placed-haddad', 'placed-moreau',
  ]); // prettier-ignore
});

test('the drawings need no inline style, no script and no id, and each link has words of its own', () => {
  const figure = page.querySelector('.sides');
  if (!figure) throw new Error('/factions/ has no drawing');
  expect(figure.querySelectorAll('[style], [id], script')).toHaveLength(0);
  for (const link of figure.querySelectorAll('svg a')) expect(textOf(link)).not.toBe('');
  expect(textOf(figure.querySelector('figcaption'))).toContain('Ines Calder and Tomas Wren’s reading');
});
