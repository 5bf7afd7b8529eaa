import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { basePath } from '../../support/build.ts';
import { brokenLinks } from '../../support/broken-links.ts';
import { articlesIn, idsIn, namedFolders, recordsIn } from '../../support/content.ts';
import { fileOf, hrefsOf, textOf } from '../../support/pages.ts';
import { basedDist, fileText, pageAt, pages, root } from '../../support/site.ts';

const top = ['/', '/figures/', '/factions/', '/places/', '/claims/', '/timeline/', '/sources/', '/cite/', '/about/'];

test('there is a page for each article, each note and each entry that articles can name, and no other but those of the site', () => {
  const entities = namedFolders.flatMap((folder) => idsIn(root, folder).map((id) => `/${folder}/${id}/`));
  const articles = articlesIn(root).flatMap(({ path }) => [path, `${path}print/`, `${path}print/worksheet/`]);
  const notes = idsIn(root, 'notes').map((id) => `/claims/${id}/`);
  expect([...pages].sort()).toEqual(
    [...new Set([...top, '/a-z/', ...articles, ...entities, ...notes, '/404.html'])].sort(),
  );
});

test('header and footer of every page lead to every top page; the page of a note has a header alone', () => {
  for (const page of pages) {
    for (const part of page.startsWith('/claims/') && page !== '/claims/'
      ? ['header nav']
      : ['header nav', 'footer nav']) {
      expect(hrefsOf(pageAt(page), `${part} a`), `${part} of ${page}`).toEqual(expect.arrayContaining(top));
    }
  }
});

test('a page says once whose the text and the notes are: that of an article above its footer, others in it', () => {
  const texts = articlesIn(root).map(({ path }) => path);
  for (const page of pages.filter((path) => pageAt(path).querySelector('footer.site-footer'))) {
    const isText = texts.includes(page);
    expect(pageAt(page).querySelector('.site-footer > p') === null, page).toBe(isText);
    if (isText) expect(pageAt(page).querySelector('.about-text'), page).not.toBeNull();
  }
});

test('the site serves no file of the project that no page names', () => {
  const html = pages.map((page) => fileText(fileOf(page))).join();
  expect(readdirSync('public', { recursive: true }).filter((file) => !html.includes(`/${String(file)}"`))).toEqual([]);
});

test('every internal link and fragment exists below a base path', () => {
  expect(brokenLinks(basedDist(), basePath)).toEqual([]);
});

describe('claims', () => {
  const rows = [...pageAt('/claims/').querySelectorAll('.claim-table tbody tr:not(:has([scope="rowgroup"]))')];

  test('are in the order of the articles, each with words, paragraph, status, line and sources', () => {
    expect(rows.map(({ id }) => id)).toEqual(
      [
        'three-fathoms', 'alden-drowned', 'put-off', 'breakwater', 'last-sheet', 'head-of-office', 'sent-home',
        'missing-sheets', 'a-warning', 'asked-for-help', 'the-letter', 'waiting', 'demands', 'one-board',
        'not-replaced', 'second-letter',
      ].map((id) => `claim-${id}`),
    ); // prettier-ignore
    for (const row of rows) expect(row.querySelectorAll('.labels a').length, row.id).toBeGreaterThan(0);
    const [first] = rows;
    expect(textOf(first?.querySelector('q'))).toBe('it lost three');
    expect(hrefsOf(first ?? pageAt('/claims/'), 'a')).toEqual([
      '/#words-three-fathoms', '/claims/three-fathoms/', '/sources/#soundings',
    ]); // prettier-ignore
  });

  test('are counted by status', () => {
    const counts = [...pageAt('/claims/').querySelectorAll('.claim-filter label')].map((label) => [
      textOf(label.querySelector('.status')),
      Number(textOf(label.querySelector('.claim-count'))),
    ]);
    expect(counts).toEqual([
      ['supported', 4],
      ['partly supported', 4],
      ['contested', 2],
      ['interpretation', 4],
      ['not traced', 2],
    ]);
  });

  test('that are themselves quotations have no second pair of marks', () => {
    const quoted = rows.filter((row) => row.querySelector('q.quoted'));
    expect(quoted.map(({ id }) => id)).toEqual(['claim-waiting']);
  });
});

test('every source says what was read of it, in which language, by which outlet and in which copy', () => {
  const facts = (id: string) =>
    textOf(pageAt('/sources/').querySelector(`#${id} .source-facts`)).replace(/ Cited in.*/, '');
  expect(facts('soundings')).toBe('Read in full.');
  expect(facts('courier-authors')).toBe('Opening read.');
  expect(facts('quay-lamp-arabic')).toBe('In Arabic; opening read.');
  expect(facts('coast-wire-channel')).toBe('Agency owned by three shipping lines; no address is known; opening read.');
  expect(textOf(pageAt('/sources/').querySelector('#quay-lamp-arabic'))).toContain(
    'Read in a copy: a reprint of 1990.',
  );
  const title = pageAt('/sources/').querySelector('#sailors-sayings cite');
  expect(title?.getAttribute('lang')).toBe('fa');
  for (const id of Object.keys(recordsIn(root, 'sources'))) {
    expect(facts(id), id).toMatch(/(?:[Rr]ead in full|[Oo]pening read)\.$/);
  }
});

test('corrections are listed, the latest first, and lead to what was corrected', () => {
  const about = pageAt('/about/');
  expect([...about.querySelectorAll('.corrections li')].map(({ id }) => id)).toEqual([
    'darvish-death', 'lamp-card', 'radio-headline', 'lamp-date',
  ]); // prettier-ignore
  expect(hrefsOf(about, '.corrections a')).toEqual([
    '/figures/darvish/', '/lamp-on-gull-rock/#note-second-letter', '/sources/#radio-quay', '/lamp-on-gull-rock/#note-second-letter',
  ]); // prettier-ignore
  for (const [id, { text, was, now }] of Object.entries(recordsIn<Record<string, string>>(root, 'corrections'))) {
    const shown = textOf(about.querySelector(`#${id}`));
    expect(shown).toContain(text);
    expect(shown).toContain(`Was ${was} Now ${now}`);
  }
});

test('notes lead to notes of the other article, and the page about the site to that article', () => {
  expect(hrefsOf(pageAt('/'), '#note-founders-rule p > a')).toContain('/lamp-on-gull-rock/#note-second-letter');
  expect(hrefsOf(pageAt('/lamp-on-gull-rock/'), '#note-second-letter p > a')).toContain('/#note-founders-rule');
  expect(hrefsOf(pageAt('/about/'), '#text ~ ul a')).toContain('/lamp-on-gull-rock/');
});

test('two authors are named together, and each by itself where machines read', () => {
  const page = pageAt('/');
  expect(page.querySelector('.byline b')?.textContent).toBe('Ines Calder and Tomas Wren');
  const authors = [...page.querySelectorAll('meta[name="citation_author"]')];
  expect(authors.map((meta) => meta.getAttribute('content'))).toEqual(['Ines Calder', 'Tomas Wren']);
  expect(fileText('index.html')).toContain(
    '"author":[{"@type":"Person","name":"Ines Calder"},{"@type":"Person","name":"Tomas Wren"}]',
  );
  expect(textOf(pageAt('/cite/').querySelector('.citation'))).toMatch(/^Ines Calder and Tomas Wren, “Who/);
});

test('an article that was translated gives the title of the original in its language', () => {
  const original = pageAt('/lamp-on-gull-rock/').querySelector('.about-text bdi');
  expect([original?.getAttribute('lang'), textOf(original)]).toEqual(['ar', 'أوقدوا المصباح']);
  expect(textOf(pageAt('/lamp-on-gull-rock/').querySelector('.about-text'))).toContain('“Light the lamp”');
  expect(pageAt('/').querySelector('.about-text bdi')).toBeNull();
});
