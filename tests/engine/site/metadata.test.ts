import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { basedDist, basePath } from '../support/build-site.ts';
import { fileOf, noteIds, pagesOf, readPage } from '../support/pages.ts';

interface JsonLd {
  '@type': string;
  isBasedOn: Record<string, unknown>;
  mentions: { '@type': string; name: string; alternateName?: string; url: string }[];
}

const original =
  'https://english.aawsat.com/home/article/4096111/mustafa-fahs/iranian-regime-disintegrating-and-facing-defections';
const idsIn = (folder: string) => readdirSync(`content/${folder}`).map((name) => name.replace('.mdx', ''));
const readXml = (file: string, folder = 'dist') =>
  new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/xml');
const texts = (
  root: { querySelectorAll(selector: string): Iterable<{ textContent: string | null }> },
  selector: string,
) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Contents of the meta elements of a page by name or property; a name that stands twice has both. */
function metaOf(page: string, folder = 'dist'): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of readPage(page, folder).querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    meta[name] = [meta[name], element.getAttribute('content')].filter(Boolean).join(' AND ');
  }
  return meta;
}

function jsonLd(folder = 'dist'): JsonLd {
  const scripts = texts(readPage('/', folder), 'script[type="application/ld+json"]');
  expect(scripts.length).toBe(1);
  return JSON.parse(scripts[0] ?? '') as JsonLd;
}

describe.each([
  ['the address /', 'dist', 'https://example.org'],
  ['a base path', basedDist, `https://example.org${basePath}`],
])('at %s', (_, folder, home) => {
  const listed = pagesOf(folder).filter((page) => page !== '/404.html');

  test.each(listed)('%s says what it is, where it stands and how it is shown', (page) => {
    const document = readPage(page, folder);
    const meta = metaOf(page, folder);
    const address = home + page;
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    expect(meta).toMatchObject({
      'og:type': page === '/' ? 'article' : 'website',
      'og:site_name': 'An annotated column',
      'og:description': meta['description'],
      'og:url': address,
      'og:image': `${home}/share.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringContaining('Alireza Akbari, Mohammad Bagher Ghalibaf, Ali Larijani, Ali Shamkhani'),
      'twitter:card': 'summary_large_image',
    });
    expect(meta['description']?.length).toBeGreaterThan(20);
    expect(document.title).toBe(`${meta['og:title']} · An annotated column`);
    expect(document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(
      new URL(`${home}/feed.xml`).pathname,
    );
  });

  test('the page for unknown addresses has no address and is not to be found', () => {
    const meta = metaOf('/404.html', folder);
    expect(meta['robots']).toBe('noindex');
    expect(meta['og:url']).toBeUndefined();
    expect(meta['og:image']).toBe(`${home}/share.png`);
    expect(readPage('/404.html', folder).querySelector('link[rel="canonical"]')).toBeNull();
  });

  test('the sitemap lists all pages and nothing else, and robots.txt leads to it', () => {
    const addresses = texts(readXml('sitemap.xml', folder), 'urlset > url > loc');
    expect([...addresses].sort()).toEqual(listed.map((page) => home + page).sort());
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${home}/sitemap.xml\n`,
    );
  });

  test('whatever the structured data mentions has a page of the same name', () => {
    for (const { name, url } of jsonLd(folder).mentions) {
      expect(url.startsWith(`${home}/`), url).toBe(true);
      expect(metaOf(url.slice(home.length), folder)['og:title']).toBe(name);
    }
  });

  test('other forms of the column are there', () => {
    const links = [...readPage('/', folder).querySelectorAll('link[rel="alternate"]')];
    const hrefs = links.map((link) =>
      link.getAttribute('href')?.slice(new URL(home).pathname.replace(/\/$/, '').length),
    );
    expect(hrefs).toEqual([
      '/feed.xml', '/op-ed.txt', '/annotations.jsonld', '/cite/op-ed.bib',
    ]); // prettier-ignore
    for (const href of hrefs) expect(existsSync(join(folder, href ?? '')), href).toBe(true);
  });

  test('each entry of the feed leads to a place of the site, and none stands there twice', () => {
    const feed = readXml('feed.xml', folder);
    const ids = texts(feed, 'entry > id');
    expect(texts(feed, 'feed > id')).toEqual([`${home}/feed.xml`]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of feed.querySelectorAll('entry > link')) {
      const [page = '', id = ''] = link.getAttribute('href')?.slice(home.length).split('#') ?? [];
      expect(existsSync(join(folder, fileOf(page))), page).toBe(true);
      if (id) expect(readPage(page, folder).getElementById(id), id).not.toBeNull();
    }
  });
});

test('the picture is a PNG of the size told, light, and the same in every build', () => {
  const png = readFileSync('dist/share.png');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(80_000);
  expect(readFileSync(join(basedDist, 'share.png')).equals(png)).toBe(true);
});

test('reference managers get the column as published, dated no closer than is known', () => {
  const { citation_title, citation_author, ...meta } = metaOf('/');
  expect([citation_title, citation_author]).toEqual([
    'The Iranian Regime is Disintegrating and Facing Defections',
    'Mustafa Fahs',
  ]);
  expect(meta).toMatchObject({
    citation_publication_date: '2023/01',
    citation_journal_title: 'Asharq Al-Awsat',
    citation_language: 'en',
    citation_public_url: original,
    citation_fulltext_html_url: original,
  });
  expect(Object.keys(metaOf('/about/')).filter((name) => name.startsWith('citation_'))).toEqual([]);
});

test('the structured data tells the editors’ article from the author’s', () => {
  const { mentions, ...article } = jsonLd();
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: 'https://example.org/',
    author: { '@type': 'Organization', name: 'The editors of An annotated column' },
    isBasedOn: {
      '@type': 'OpinionNewsArticle',
      headline: 'The Iranian Regime is Disintegrating and Facing Defections',
      author: { '@type': 'Person', name: 'Mustafa Fahs' },
      publisher: { '@type': 'Organization', name: 'Asharq Al-Awsat' },
      datePublished: '2023-01',
      inLanguage: 'en',
      url: original,
    },
  });
  expect(mentions).toContainEqual({
    '@type': 'Person',
    name: 'Alireza Akbari',
    alternateName: 'علیرضا اکبری',
    url: 'https://example.org/figures/akbari/',
  });
});

test('the structured data mentions every figure and faction once, with its type', () => {
  const { mentions } = jsonLd();
  const urls = ['figures', 'factions'].flatMap((folder) => idsIn(folder).map((id) => `/${folder}/${id}/`));
  expect(mentions.map(({ url }) => new URL(url).pathname).sort()).toEqual(urls.sort());
  for (const mention of mentions) {
    const group = /families|protest-movement/.test(mention.url) ? 'Thing' : 'Organization';
    expect(mention['@type'], mention.name).toBe(mention.url.includes('/figures/') ? 'Person' : group);
  }
});

test('the structured data judges nothing, ends no script, and is compact', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
  expect(json).toBe(JSON.stringify(JSON.parse(json)));
  expect(json).not.toMatch(/ClaimReview|Rating/);
  expect(json.length).toBeLessThanOrEqual(4500);
});

test('the feed has every note with its day, and its own is the latest of them', () => {
  const feed = readXml('feed.xml');
  const ids = texts(feed, 'entry > id');
  expect(ids).toEqual(expect.arrayContaining(noteIds().map((id) => `https://example.org/#note-${id}`)));
  const days = texts(feed, 'entry > updated');
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(texts(feed, 'feed > updated')).toEqual([[...days].sort().at(-1)]);
  for (const part of ['title', 'summary', 'link[rel="alternate"]']) {
    expect(feed.querySelectorAll(`entry > ${part}`).length, part).toBe(ids.length);
  }
});
