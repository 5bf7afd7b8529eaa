import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { basePath } from '../../support/build.ts';
import { articlesIn, idsIn, namedFolders, recordsIn, renamedCards } from '../../support/content.ts';
import { fileOf, hrefsOf, idsOf, pagesOf } from '../../support/pages.ts';
import { basedDist, dist, fileText, pageAt, root } from '../../support/site.ts';

interface JsonLd {
  '@type': string;
  isBasedOn: Record<string, unknown>;
  mentions: { '@type': string; name: string; url: string }[];
}

const articles = articlesIn(root);
const renamed = renamedCards(root);
const readXml = (file: string, folder = dist) =>
  new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/xml') as unknown as Document;
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

/** Contents of the meta elements of a page by name or property; those of one name are joined. */
function metaOf(page: string, folder = dist): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of pageAt(page, folder).querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    meta[name] = [meta[name], element.getAttribute('content')].filter(Boolean).join(' AND ');
  }
  return meta;
}

function jsonLd(path: string, folder = dist): JsonLd {
  const [script = '', ...others] = texts(pageAt(path, folder), 'script[type="application/ld+json"]');
  expect(others).toEqual([]);
  return JSON.parse(script) as JsonLd;
}

describe.each([
  ['the address /', dist, 'https://example.org'],
  ['a base path', basedDist(), `https://example.org${basePath}`],
])('at %s', (_, folder, home) => {
  const listed = pagesOf(folder).filter((page) => page !== '/404.html');

  test.each(listed)('%s says what it is, where it is and how it is shown', (page) => {
    const document = pageAt(page, folder);
    const meta = metaOf(page, folder);
    const address = home + page;
    const site = meta['og:site_name'];
    const noted = /^\/claims\/(.+)\/$/.exec(page)?.[1];
    const article = articles.find(
      ({ path }) =>
        path !== '/' &&
        (page.startsWith(path) || (noted && pageAt(path, folder).querySelector(`[id="note-${noted}"]`))),
    );
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    expect(meta).toMatchObject({
      'og:type': articles.some(({ path }) => path === page) ? 'article' : 'website',
      'og:site_name': metaOf('/', folder)['og:site_name'],
      'og:description': meta['description'],
      'og:url': address,
      'og:image': `${home}${article?.path ?? '/'}share.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringContaining(
        article ? 'In the margin: Olga Brandt.' : 'Olga Brandt, Karim Darvish, Edmund Hale, Lucie Moreau',
      ),
      'twitter:card': 'summary_large_image',
    });
    expect(meta['description']?.length).toBeGreaterThan(20);
    expect(document.title).toBe(`${meta['og:title']} · ${site}`);
    // The page of a note is within a small budget of bytes and leaves the feed to the other pages.
    expect(document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(
      /^\/claims\/./.test(page) ? undefined : new URL(`${home}/feed.xml`).pathname,
    );
  });

  test('the page for unknown addresses has no address and is not to be found', () => {
    const meta = metaOf('/404.html', folder);
    expect(meta['robots']).toBe('noindex');
    expect(meta['og:url']).toBeUndefined();
    expect(meta['og:image']).toBe(`${home}/share.png`);
    expect(pageAt('/404.html', folder).querySelector('link[rel="canonical"]')).toBeNull();
  });

  test('the sitemap lists all pages and nothing else, and robots.txt leads to it', () => {
    const addresses = texts(readXml('sitemap.xml', folder), 'urlset > url > loc');
    expect([...addresses].sort()).toEqual(listed.map((page) => home + page).sort());
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${home}/sitemap.xml\n`,
    );
  });

  test.each(articles)('whatever the structured data of $path mentions has a page of the same name', ({ path }) => {
    for (const { name, url } of jsonLd(path, folder).mentions) {
      expect(url.startsWith(`${home}/`), url).toBe(true);
      expect(metaOf(url.slice(home.length), folder)['og:title']).toBe(name);
    }
  });

  test.each(articles)('other forms of $path are there', ({ path, list }) => {
    const links = hrefsOf(pageAt(path, folder), 'link[rel="alternate"]');
    const base = new URL(home).pathname.replace(/\/$/, '');
    const files = links.map((link) => link.slice(base.length));
    expect(files).toEqual([
      '/feed.xml',
      `${path}op-ed.txt`,
      `${path}op-ed.epub`,
      `${path}annotations.jsonld`,
      `/cite/${list}.bib`,
    ]);
    for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  test('each entry of the feed leads to a page or place of the site, and none is there twice', () => {
    const feed = readXml('feed.xml', folder);
    const ids = texts(feed, 'entry > id');
    const places = new Map(pagesOf(folder).map((page) => [page, new Set(idsOf(pageAt(page, folder)))]));
    expect(texts(feed, 'feed > id')).toEqual([`${home}/feed.xml`]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of hrefsOf(feed, 'entry > link')) {
      const [page = '', id = ''] = link.slice(home.length).split('#');
      expect(existsSync(join(folder, fileOf(page))), page).toBe(true);
      if (id) expect(places.get(page), id).toContain(id);
    }
  });
});

test('the picture for sharing is a PNG of the size given, light, and the same in every build', () => {
  const png = readFileSync(join(dist, 'share.png'));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(80_000);
  expect(readFileSync(join(basedDist(), 'share.png')).equals(png)).toBe(true);
});

test('reference managers get an article as published, dated no closer than is known', () => {
  expect(metaOf('/')).toMatchObject({
    citation_title: 'Who Pays for the Silt of Marrow Bay?',
    citation_author: 'Ines Calder AND Tomas Wren',
    citation_publication_date: '1987/06/03',
    citation_journal_title: 'Marrow Bay Courier',
    citation_language: 'en',
    citation_public_url: 'https://courier.example/1987/silt',
  });
  expect(metaOf('/lamp-on-gull-rock/')['citation_publication_date']).toBe('1987');
  expect(Object.keys(metaOf('/about/')).filter((name) => name.startsWith('citation_'))).toEqual([]);
});

test('the structured data tells the author from the editors, and the page from the original', () => {
  const { mentions, ...article } = jsonLd('/lamp-on-gull-rock/');
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: 'https://example.org/lamp-on-gull-rock/',
    author: { '@type': 'Person', name: 'Una Tarn' },
    editor: [
      { '@type': 'Person', name: 'Ida Wren' },
      { '@type': 'Person', name: 'Noor Castell' },
    ],
    datePublished: '1987',
    isBasedOn: {
      '@type': 'OpinionNewsArticle',
      headline: 'Light the Lamp on Gull Rock',
      author: { '@type': 'Person', name: 'Una Tarn' },
      publisher: { '@type': 'Organization', name: 'The Quay Gazette' },
      datePublished: '1987',
      inLanguage: 'en',
      url: 'https://quay.example/lamp',
    },
  });
  expect(mentions.map(({ name }) => name)).toEqual([
    'Gull Rock',
    'The keeper of Gull Rock',
    'Olga Brandt',
    'The Harbour Board',
  ]);
  expect(mentions[0]?.['@type']).toBe('Place');
  expect(jsonLd('/').mentions).toContainEqual({
    '@type': 'Person',
    name: 'Karim Darvish',
    url: 'https://example.org/figures/darvish/',
  });
});

test('the structured data mentions every figure and faction once, with its type', () => {
  const { mentions } = jsonLd('/');
  // The article names no place.
  const urls = namedFolders
    .filter((folder) => folder !== 'places')
    .flatMap((folder) => idsIn(root, folder).map((id) => `/${folder}/${id}/`));
  expect(mentions.map(({ url }) => new URL(url).pathname).sort()).toEqual(urls.sort());
  for (const mention of mentions) {
    const group = /fishers|quay-committee/.test(mention.url) ? 'Thing' : 'Organization';
    expect(mention['@type'], mention.name).toBe(mention.url.includes('/figures/') ? 'Person' : group);
  }
});

test('the structured data judges nothing, ends no script, and is compact', () => {
  const html = fileText('index.html');
  const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
  expect(json).toBe(JSON.stringify(JSON.parse(json)));
  expect(json).not.toMatch(/ClaimReview|Rating/);
  expect(json.length).toBeLessThanOrEqual(4500);
});

test('the feed has every note and correction with its day, and its own is the latest of them', () => {
  const feed = readXml('feed.xml');
  const ids = texts(feed, 'entry > id');
  const corrected = recordsIn<Record<'text' | 'was' | 'now', string>>(root, 'corrections');
  const notes = articles.flatMap(({ path }) =>
    hrefsOf(pageAt(path), '.note-links .copy').map(
      (hash) => `https://example.org${path}#${renamed.get(hash.slice(1)) ?? hash.slice(1)}`,
    ),
  );
  expect(notes).toHaveLength(idsIn(root, 'notes').length);
  const links = hrefsOf(feed, 'entry > link');
  for (const id of idsIn(root, 'notes')) expect(links).toContain(`https://example.org/claims/${id}/`);
  expect(links.filter((link) => link.includes('#note-'))).toEqual([]);
  const corrections = Object.keys(corrected).map((id) => `https://example.org/about/#${id}`);
  expect([...ids].sort()).toEqual([...notes, ...corrections].sort());
  for (const { text, was, now } of Object.values(corrected)) {
    expect(texts(feed, 'entry > summary')).toContain(`${text} Was: “${was}” Now: “${now}”`);
  }
  const days = texts(feed, 'entry > updated');
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(texts(feed, 'feed > updated')).toEqual(['2026-02-14T00:00:00Z']);
  for (const part of ['title', 'summary', 'link[rel="alternate"]']) {
    expect(feed.querySelectorAll(`entry > ${part}`).length, part).toBe(ids.length);
  }
});
