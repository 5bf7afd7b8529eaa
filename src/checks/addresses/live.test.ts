import { describe, expect, test } from 'vitest';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { readArticles, recordedPages } from './articles.ts';
import { aliasAddresses, liveAddresses } from './live.ts';

const PORT = 'content/articles/port.mdx';

function addresses(changes: Record<string, Change>, locked: Record<string, string> = {}) {
  const content = readTemp(changes);
  const articles = readArticles(content, new Map(Object.entries(locked)));
  return { live: liveAddresses(content, articles), aliases: aliasAddresses(content, articles) };
}
const ofEntry = (live: ReadonlyMap<string, string>, entry: string) =>
  [...live].flatMap(([address, target]) => (target === entry ? [address] : []));

describe('live addresses', () => {
  test('of the lead article are its page, files, citations and the places in its page', () => {
    const { live } = addresses({});
    expect(ofEntry(live, 'article:port')).toEqual([
      '/',
      '/print/',
      '/op-ed.epub',
      '/annotations.jsonld',
      '/share.png',
      '/print/worksheet/',
      '/cite/#op-ed',
      '/cite/op-ed.bib',
      '/cite/op-ed.ris',
      '/cite/op-ed.json',
    ]);
    expect(live.get('/op-ed.txt')).toMatch(/^sha256:0e6f0cf979/);
    expect(live.get('/#reed-1')).toBe('p1:0+4');
  });

  test('of an article that does not lead are below its id', () => {
    const { live } = addresses({ [PORT]: ['lead: true', 'lead: false'] });
    expect(live.get('/port/')).toBe('article:port');
    expect(live.get('/port/#p2')).toBe('p2:0+25');
    expect(live.get('/port/print/#note-reed')).toBe('figure:reed');
  });

  test('of entries are their pages, their cards and what else comes with them', () => {
    const { live } = addresses({});
    expect(ofEntry(live, 'figure:reed')).toEqual(['/#note-reed', '/print/#note-reed', '/figures/reed/']);
    expect(ofEntry(live, 'note:work-stopped')).toEqual([
      '/#note-work-stopped',
      '/print/#note-work-stopped',
      '/claims/work-stopped/',
      '/cite/#note-work-stopped',
      '/cite/note-work-stopped.bib',
      '/cite/note-work-stopped.ris',
      '/cite/note-work-stopped.json',
      '/claims/#claim-work-stopped',
    ]);
    expect(ofEntry(live, 'source:gazette')).toEqual(['/sources/#gazette']);
    expect(ofEntry(live, 'event:talks-end')).toEqual(['/timeline/#talks-end']);
  });

  test('of the site are its pages with their ids, and the periods of the edition', () => {
    const { live } = addresses({
      'content/edition.yaml': ['houseRules:', 'periods:\n  strike: { title: Strike, from: 1911-08 }\nhouseRules:'],
    });
    expect(ofEntry(live, 'site')).toEqual(
      expect.arrayContaining(['/about/', '/about/#limits', '/feed.xml', '/sources/#newspaper', '/timeline/#strike']),
    );
  });

  test('of the site are the offices and the table of labels if there is something in them', () => {
    const parts = (changes: Record<string, Change>) => {
      const { live } = addresses(changes);
      return ['/timeline/#offices', '/factions/#map'].filter((address) => live.has(address));
    };
    const [reed, dockers] = ['content/figures/reed.mdx', 'content/factions/dockers.mdx'];
    const labels = 'labels: [{ label: docker, faction: dockers, per: the Gazette, sources: [gazette] }]';
    expect(parts({})).toEqual([]);
    expect(parts({ [reed]: ['checked:', 'central: true\nchecked:'] })).toEqual(['/timeline/#offices']);
    expect(parts({ [reed]: ['checked:', `${labels}\nchecked:`] })).toEqual(['/factions/#map']);
    expect(parts({ [dockers]: ['kind: movement', 'kind: faction'] })).toEqual(['/factions/#map']);
    expect(parts({ [reed]: ['card:', 'cart:'] })).toEqual(['/timeline/#offices', '/factions/#map']);
  });

  test('of the site are the index of places where there are places', () => {
    const place = `---\nname: Quay\ncard: A quay.\nchecked: 2026-01-02\n---\n\nIt is long.<Cite id="gazette" />\n`;
    expect(addresses({}).live.has('/places/')).toBe(false);
    expect(addresses({ 'content/places/quay.mdx': place }).live.get('/places/')).toBe('site');
  });

  test('leave out an article whose fields cannot be read, and keep the rest', () => {
    const { live } = addresses({ [PORT]: ['lead: true', 'lead: maybe'] });
    expect(ofEntry(live, 'article:port')).toEqual([]);
    expect(ofEntry(live, 'figure:reed')).toEqual(['/figures/reed/']);
  });

  test('number mentions as they were recorded', () => {
    const { live } = addresses({ [PORT]: ['Nobody', '[Nobody](figure:reed)'] }, { '/#reed-1': 'p2:0+6' });
    expect([live.get('/#reed-1'), live.get('/#reed-2')]).toEqual(['p2:0+6', 'p1:0+4']);
  });
});

describe('alias addresses', () => {
  test('of a renamed figure are those of its page, its card and its mentions', () => {
    const changes: Record<string, Change> = {
      'content/figures/reed.mdx': ['checked:', 'formerIds: [pilot]\nchecked:'],
    };
    expect(Object.fromEntries(addresses(changes, { '/#pilot-3': 'p1:0+4' }).aliases)).toEqual({
      '/#pilot-3': '/#reed-1',
      '/#note-pilot': '/#note-reed',
      '/print/#note-pilot': '/print/#note-reed',
      '/figures/pilot/': '/figures/reed/',
    });
  });

  test('of a renamed note are those of its words and its citations as well', () => {
    const changes: Record<string, Change> = {
      'content/notes/work-stopped.mdx': ['checked:', 'formerIds: [strike]\nchecked:'],
    };
    expect(Object.fromEntries(addresses(changes).aliases)).toEqual({
      '/claims/strike/': '/claims/work-stopped/',
      '/#words-strike': '/#words-work-stopped',
      '/#note-strike': '/#note-work-stopped',
      '/print/#note-strike': '/print/#note-work-stopped',
      '/cite/#note-strike': '/cite/#note-work-stopped',
      '/cite/note-strike.bib': '/cite/note-work-stopped.bib',
      '/cite/note-strike.ris': '/cite/note-work-stopped.ris',
      '/cite/note-strike.json': '/cite/note-work-stopped.json',
      '/claims/#claim-strike': '/claims/#claim-work-stopped',
    });
  });

  test('are those that an article has written', () => {
    const changes: Record<string, Change> = { [PORT]: ['lead: true', 'aliases:\n  start: talks\nlead: true'] };
    expect(Object.fromEntries(addresses(changes).aliases)).toEqual({ '/#start': '/#talks' });
  });
});

test('what was recorded of a page is what has its path', () => {
  const locked = new Map([
    ['/', 'article:port'],
    ['/#reed-1', 'p1:0+4'],
    ['/sea/#reed-1', 'p7:0+4'],
    ['/print/#note-reed', 'figure:reed'],
  ]);
  const recordedOf = recordedPages(readTemp(), locked);
  expect(['/', '/sea/', '/lake/'].map((path) => [...recordedOf(path).ids])).toEqual([
    [['reed-1', 'p1:0+4']],
    [['reed-1', 'p7:0+4']],
    [],
  ]);
});
