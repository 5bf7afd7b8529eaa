import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { EntryOf } from '../../edition/entries.ts';
import { t } from '../../../tests/support/messages.ts';
import { sourceElements, timelineElements } from './chapters.ts';
import { bracket } from '../../markup/bodies.ts';
import type { BookReferences } from './citations.ts';

const citationOf = (id: string) => ({ place: `at-${id}`, href: `sources.xhtml#at-${id}`, label: `Label of ${id}` });
const references: BookReferences = {
  addressOf: (kind, id) => `${kind}.xhtml#${id}`,
  citationOf,
  cite: (ids) => bracket(ids.map(citationOf), '; '),
  nameOf: (id) => id,
};
const html = (children: ReturnType<typeof sourceElements>) => toHtml({ type: 'root', children });

test('events are in their periods, and those after the publication are marked', () => {
  const event = (id: string, date: string, since?: string) =>
    ({ id, data: { date, title: `Title of ${id}`, text: 'Text.', since, sources: ['log'] } }) as EntryOf<'event'>;
  const periods = [
    { id: 'all', title: 'All', events: [event('before', '1911-08-01', 'More.'), event('after', '1911-09')] },
  ];
  const text = html(timelineElements(periods, '1911-08-14~', references, t));
  expect(text).toContain('<section id="all"><h2>All</h2>');
  expect(text).toContain(
    '<p id="before"><b>1 August 1911: Title of before.</b> Text.<span class="since"> More.</span> (<a href="sources.xhtml#at-log">',
  );
  expect(text).toContain('<p id="after" class="since">');
});

test('a source has its label, its title as a link where it has an address, and who published it', () => {
  const data = { publisher: 'The Gazette', title: 'البحر', titleLang: 'ar', date: '1911', url: 'https://example.org/' };
  const source = (more: object) => ({ id: 'log', data: { ...data, ...more } }) as EntryOf<'source'>;
  const cite = '<cite lang="ar" dir="rtl">';
  expect(html(sourceElements([source({})], references, t))).toContain(
    `<li id="at-log"><b>Label of log</b> ${cite}<a href="https://example.org/">البحر</a></cite>. The Gazette, 1911.</li>`,
  );
  expect(html(sourceElements([source({ url: undefined })], references, t))).toContain(`${cite}البحر</cite>.`);
});
