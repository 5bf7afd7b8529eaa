import { describe, expect, test } from 'vitest';
import { articleFiles, articlePath, citationList, files, pages, reservedIds, sitePaths } from './site-paths.ts';

const lead = { id: 'port', lead: true };
const further = { id: 'sea', lead: false };

test('the lead article is at the root, each further one below its id', () => {
  expect([lead, further].map(articlePath)).toEqual(['/', '/sea/']);
});

test('the citations of the lead article have a name that does not change with its id', () => {
  expect([lead, further].map(citationList)).toEqual(['op-ed', 'sea']);
});

test('the files of an article are below its path, its citations among those of the site', () => {
  expect(articleFiles(further)).toEqual([
    '/sea/',
    '/sea/op-ed.txt',
    '/sea/op-ed.epub',
    '/sea/annotations.jsonld',
    '/sea/share.png',
    '/sea/print/',
    '/sea/print/worksheet/',
    '/cite/#sea',
    '/cite/sea.bib',
    '/cite/sea.ris',
    '/cite/sea.json',
  ]);
  expect(articleFiles(lead)).toContain('/cite/op-ed.bib');
});

test('the index of a kind that an edition can do without is a page where there are entries', () => {
  expect(sitePaths(() => false)).toEqual(Object.keys(pages));
  expect(sitePaths((kind) => kind === 'place')).toEqual([...Object.keys(pages), '/places/']);
});

describe('the reserved ids', () => {
  test('are the first parts of all paths of the site, each once', () => {
    expect(reservedIds).toEqual([
      'op-ed',
      'figures',
      'factions',
      'claims',
      'timeline',
      'a-z',
      'sources',
      'print',
      'cite',
      'about',
      '404',
      'feed',
      'sitemap',
      'robots',
      'places',
    ]);
  });

  test('are those with which an article would share the path or the citations of something else', () => {
    const taken = new Set([...Object.keys(pages), ...files, ...articleFiles(lead), '/cite/#sources']);
    const shared = (id: string) => articleFiles({ id, lead: false }).filter((path) => taken.has(path));
    expect(shared('print')).toEqual(['/print/']);
    expect(shared('sources')).toEqual(['/sources/', '/cite/#sources', ...files.filter((file) => /sources/.test(file))]);
    expect(shared('op-ed')).toEqual(['/cite/#op-ed', '/cite/op-ed.bib', '/cite/op-ed.ris', '/cite/op-ed.json']);
    expect(shared('any')).toEqual([]);
  });
});
