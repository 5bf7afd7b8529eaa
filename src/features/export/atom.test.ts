import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { atomFeed, type FeedEntry } from './atom.ts';

const feed = {
  language: 'en',
  title: 'The port, annotated',
  subtitle: 'Notes & corrections',
  author: 'The editors',
  url: 'https://example.org/feed.xml',
  home: 'https://example.org/',
  since: '1911-08',
};
const stopped: FeedEntry = {
  id: 'https://example.org/#note-stopped',
  title: 'Work <stopped>',
  url: 'https://example.org/?a&b#note-stopped',
  date: '2026-01-02',
  summary: 'The “Gazette” & others report it.',
  category: 'supported',
};

const parse = (entries: FeedEntry[]) => new DOMParser().parseFromString(atomFeed(feed, entries), 'text/xml');
const text = (entries: FeedEntry[], selector: string) =>
  [...parse(entries).querySelectorAll(selector)].map(({ textContent }) => textContent);

test('a feed says whose it is and where it is', () => {
  expect(atomFeed(feed, [])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>The port, annotated</title>
<subtitle>Notes &amp; corrections</subtitle>
<id>https://example.org/feed.xml</id>
<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
<link rel="alternate" type="text/html" href="https://example.org/"/>
<author><name>The editors</name></author>
<updated>1911-08-01T00:00:00Z</updated>
</feed>
`);
});

test('an entry has an id, a title, a link, its day, a summary and a status', () => {
  expect(atomFeed(feed, [stopped])).toContain(`<entry>
<title>Work &lt;stopped&gt;</title>
<id>https://example.org/#note-stopped</id>
<link rel="alternate" type="text/html" href="https://example.org/?a&amp;b#note-stopped"/>
<updated>2026-01-02T00:00:00Z</updated>
<summary>The “Gazette” &amp; others report it.</summary>
<category term="supported"/>
</entry>
`);
});

test('an entry without a status has no category', () => {
  expect([...parse([{ ...stopped, category: undefined }]).querySelectorAll('category')]).toEqual([]);
});

test('the latest come first, those of a day as given, and the feed has the latest day', () => {
  const entries = ['2026-01-02', '2026-03', '2026-01-02'].map((date, index) => ({ ...stopped, date, id: `${index}` }));
  expect(text(entries, 'entry > id')).toEqual(['1', '0', '2']);
  expect(text(entries, 'feed > updated')).toEqual(['2026-03-01T00:00:00Z']);
});

test('what is no date throws', () => {
  expect(() => atomFeed(feed, [{ ...stopped, date: 'yesterday' }])).toThrow(RangeError);
});
