import { expect, test } from 'vitest';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { readArticles } from './articles.ts';
import { unsettledEntries } from './unsettled.ts';

const PORT = 'content/articles/port.mdx';
const ENTRIES = [
  'article:port',
  'figure:reed',
  'faction:dockers',
  'note:work-stopped',
  'source:gazette',
  'figure:gone',
];

/** The entries whose addresses are unknown in content with `changes`, those of `site` among them. */
function unsettled(changes: Record<string, Change>, broken: string[] = []) {
  const content = readTemp(changes);
  return [...ENTRIES, 'site'].filter(unsettledEntries(content, readArticles(content, new Map()), new Set(broken)));
}

test('in sound content the addresses of all entries are known, also of those that are gone', () => {
  expect(unsettled({})).toEqual([]);
});

test('an article whose text is not its own is unsettled, what it marks is not', () => {
  expect(unsettled({}, ['port'])).toEqual(['article:port']);
});

test('an article that marks what does not exist is unsettled, and what it does not mark instead', () => {
  expect(unsettled({ [PORT]: ['figure:reed', 'figure:read'] })).toEqual(['article:port', 'figure:reed']);
});

test('an entry with faulty fields is unsettled, and with it those of its kind that it may replace', () => {
  expect(unsettled({ 'content/figures/reed.mdx': ['card:', 'crad:'] })).toEqual(['figure:reed', 'figure:gone']);
  expect(unsettled({ 'content/sources.yaml': ['read: whole', 'read: half'] })).toEqual(['source:gazette']);
});

test('an article with faulty fields is unsettled, and with it what only it marks', () => {
  expect(unsettled({ [PORT]: ['lead: true', 'lead: maybe'] })).toEqual(ENTRIES.slice(0, 4));
});

test('a note on no words, or on words twice, is unsettled; a figure may be named twice', () => {
  expect(unsettled({ [PORT]: ['<Claim note="work-stopped">stopped work</Claim>', 'stopped work'] })).toEqual([
    'note:work-stopped',
  ]);
  expect(unsettled({ [PORT]: ['Nobody', '<Claim note="work-stopped">Nobody</Claim>'] })).toEqual(['note:work-stopped']);
  expect(unsettled({ [PORT]: ['Nobody', '[Nobody](figure:reed)'] })).toEqual([]);
});

test('what the fields of the edition add is unsettled where these are faulty', () => {
  expect(unsettled({ 'content/edition.yaml': 'unknown: 1\n' })).toEqual(['site']);
});
