import { expect, test } from 'vitest';
import { articlesIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { pageAt, pages, root } from '../../support/site.ts';

const entities = pages.filter((page) => /^\/(?:figures|factions)\/.+/.test(page));
const register = [...pageAt('/figures/').querySelectorAll('.entity-list li')];
const headings = (root: ParentNode) => [...root.querySelectorAll('main h2')].map(textOf);

test('the head of each page has the name, and the native name isolated, in its language', () => {
  const languages = entities.flatMap((path) => {
    const page = pageAt(path);
    expect(page.title.startsWith(textOf(page.querySelector('h1 .latin'))), path).toBe(true);
    const native = page.querySelector('h1 .native');
    return native ? [[path, native.localName, native.getAttribute('lang')]] : [];
  });
  expect(languages).toEqual([
    ['/factions/fishers/', 'bdi', 'fa'],
    ['/figures/darvish/', 'bdi', 'fa'],
    ['/figures/haddad/', 'bdi', 'ar'],
  ]);
});

test('what came since the article is a part of its own, and nothing else is in it', () => {
  for (const path of entities) {
    const since = [...pageAt(path).querySelectorAll('.cell.since')];
    expect(
      since.map((part) => [...part.querySelectorAll('h2')].map(textOf)),
      path,
    ).toEqual([['Since then']]);
    expect(since[0]?.querySelectorAll('p').length, path).toBeGreaterThan(0);
  }
});

test('a figure’s page begins with the two times and ends with its mentions and the claims about it', () => {
  expect(headings(pageAt('/figures/moreau/'))).toEqual([
    'In June 1987', 'Since then', 'Offices and posts', 'Affiliations, as reported', 'Where the editorial names Lucie Moreau',
    'What the editorial says of Lucie Moreau',
  ]); // prettier-ignore
  expect(headings(pageAt('/figures/keeper/'))).toEqual([
    'In June 1987', 'Since then', 'Where the editorial names The keeper of Gull Rock',
    'What the editorial says of The keeper of Gull Rock',
  ]); // prettier-ignore
});

test('life, spellings and labels are given where they are known', () => {
  const life = (id: string) => {
    const terms = [...pageAt(`/figures/${id}/`).querySelectorAll('.entity-life dt')].map(textOf);
    return terms.map((term, index) => [
      term,
      textOf(pageAt(`/figures/${id}/`).querySelectorAll('.entity-life dd')[index]).replace(/ ?\([^)]*\)$/, ''),
    ]);
  };
  expect(life('darvish')).toEqual([
    ['In the editorial', '“Karim Darvish, the shipper who walked out of the League in April”'],
    ['Other spellings', 'Karim Dervish'],
    ['Born', 'July 1929'],
    ['Died', 'about 1989 The year is inferred; no notice was found.'],
  ]);
  expect(life('keeper')).toEqual([['In the editorial', '“the keeper of Gull Rock”']]);
  const labels = [...pageAt('/figures/brandt/').querySelectorAll('.entity-called tbody tr')].map((row) => [
    textOf(row.querySelector('th')),
    textOf(row.lastElementChild),
  ]);
  expect(labels).toEqual([
    ['friend of the shippers', 'The Shippers’ League'],
    ['dredger at heart', 'The Channel Party'],
    ['plain speaker', '–'],
  ]);
});

test('roles have their years, and their days or months where those are known', () => {
  const rows = ['brandt', 'darvish'].flatMap((id) => [
    ...pageAt(`/figures/${id}/`).querySelectorAll('.entity-roles tbody tr'),
  ]);
  const spans = rows.map((row) => [
    row.querySelector('th')?.firstChild?.textContent?.trim(),
    textOf(row.querySelector('.when > .since') ?? row.querySelector('.when')),
  ]);
  expect(spans).toEqual([
    ['Apprentice in the Pilots’ Office', 'dates not given'],
    ['Pilot of Marrow Bay', '1969–1991 1 April 1969 – 30 September 1991'],
    ['Adviser to the Harbour Board', '1979 – about 1983'],
    ['Member of the tide commission', '1984–1986 March 1984 – November 1986'],
    ['Guide in the harbour museum', 'from 1992'],
    ['Owner of the Darvish Line', 'from about 1961'],
    ['Chair of the Shippers’ League', '1978–1987 1978 – 2 April 1987'],
    ['Member of the tide commission', '1984–1986 March 1984 – November 1986'],
  ]);
});

test('a faction’s members have a page or a name, and an attribution where they are counted in by others', () => {
  const members = (id: string) =>
    [...pageAt(`/factions/${id}/`).querySelectorAll('#members ~ * tbody tr')].map((row) => [
      textOf(row.querySelector('th')),
      row.querySelector('th a')?.getAttribute('href'),
      row.querySelectorAll('td').length,
    ]);
  expect(members('harbour-board')).toEqual([
    ['Lucie Moreau', '/figures/moreau/', 1],
    ['Olga Brandt', '/figures/brandt/', 1],
    ['Iver Lund', undefined, 1],
  ]);
  expect(members('league')).toEqual([
    ['Karim Darvish', '/figures/darvish/', 2],
    ['Lucie Moreau', '/figures/moreau/', 2],
    ['Captain Orr', undefined, 2],
  ]);
  expect(pageAt('/factions/old-quay/').querySelector('#members')).toBeNull();
});

test('the register lists all figures, with their mentions counted and each of their paragraphs linked', () => {
  const articles = articlesIn(root).map(({ path }) => ({ path, page: pageAt(path) }));
  for (const entry of register) {
    const id = entry.querySelector('.name')?.getAttribute('href')?.split('/').at(-2) ?? '';
    const mentions = articles.flatMap(({ path, page }) =>
      [...page.querySelectorAll(`.passage > p a[id^="${id}-"]`)].map((link) => ({
        href: `${path}#${link.id}`,
        paragraph: `${path}#${link.closest('p')?.id}`,
      })),
    );
    const firsts = mentions.filter(({ paragraph }, index) => paragraph !== mentions[index - 1]?.paragraph);
    const places = [...entry.querySelectorAll('.places a')].map((link) => [link.getAttribute('href'), textOf(link)]);
    expect(textOf(entry.querySelector('.places > span'))).toBe(
      mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
    );
    expect(places).toEqual(firsts.map(({ href, paragraph }) => [href, `¶${paragraph.split('#p')[1]}`]));
  }
  expect(register).toHaveLength(9);
});

test('the index of places lists each with its mentions', () => {
  const entries = [...pageAt('/places/').querySelectorAll('.entity-list > li')];
  expect(entries.map((entry) => hrefsOf(entry, 'a'))).toEqual([
    ['/places/gull-rock/', '/lamp-on-gull-rock/#gull-rock-1'],
  ]);
  expect(entries.map((entry) => textOf(entry.querySelector('.line')))).toEqual([
    'A rock with a lamp, half a mile off the quay.',
  ]);
});

test('links to the next figure lead through all of them in the order of the register, and back', () => {
  const order = register.map((entry) => entry.querySelector('.name')?.getAttribute('href') ?? '');
  const neighbour = (path: string, rel: string) =>
    pageAt(path).querySelector(`.entity-neighbours a[rel="${rel}"]`)?.getAttribute('href');
  order.forEach((path, index) => {
    expect(neighbour(path, 'next'), `after ${path}`).toBe(order[index + 1]);
    expect(neighbour(path, 'prev'), `before ${path}`).toBe(order[index - 1]);
  });
});

test('a figure of both articles has its mentions in both', () => {
  expect(hrefsOf(pageAt('/figures/brandt/'), '.entity-mentions a')).toEqual([
    '/#brandt-1', '/#brandt-2', '/#brandt-3', '/#brandt-4', '/#brandt-5',
    '/lamp-on-gull-rock/#brandt-1', '/lamp-on-gull-rock/#brandt-2',
  ]); // prettier-ignore
});

test('claims about a figure have their status and lead to their notes', () => {
  const claims = [...pageAt('/figures/hale/').querySelectorAll('.entity-claims li')].map((claim) => [
    textOf(claim.querySelector('.status')),
    claim.querySelector('.line a')?.getAttribute('href'),
  ]);
  expect(claims).toEqual([
    ['supported', '/#note-head-of-office'],
    ['partly supported', '/#note-sent-home'],
    ['contested', '/#note-missing-sheets'],
    ['interpretation', '/#note-a-warning'],
  ]);
  expect(hrefsOf(pageAt('/figures/keeper/'), '.entity-claims .line a')).toEqual([
    '/lamp-on-gull-rock/#note-not-replaced',
  ]);
});
