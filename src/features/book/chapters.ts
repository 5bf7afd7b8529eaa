import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { EntryOf } from '../../edition/entries.ts';
import type { Messages } from '../../messages/index.ts';
import { isLater } from '../../model/later.ts';
import { readableUrl } from '../../model/readable-url.ts';
import { imprint } from '../sources/citations.ts';
import type { Period } from '../timeline/periods.ts';
import { citations, type BookReferences } from './citations.ts';
import { inLanguage } from './xhtml.ts';

/** The timeline as a list, period by period; what happened after the text was published is marked. */
export function timelineElements(
  periods: readonly Period<EntryOf<'event'>>[],
  published: string,
  references: BookReferences,
  { timeline, formats }: Messages,
): ElementContent[] {
  return [
    h('h1', timeline.title),
    ...periods.map(({ id, title, events }) =>
      h('section', { id }, [
        h('h2', title),
        ...events.map(({ id, data }) =>
          h('p', { id, ...(isLater(data.date, published) && { class: 'since' }) }, [
            h('b', `${formats.date(data.date)}: ${data.title}.`),
            ` ${data.text}`,
            ...(data.since ? [h('span', { class: 'since' }, ` ${data.since}`)] : []),
            ...citations(data.sources, references),
          ]),
        ),
      ]),
    ),
  ];
}

/** The bibliography: label, title, who published it and when. */
export function sourceElements(
  sources: readonly EntryOf<'source'>[],
  { citationOf }: BookReferences,
  t: Messages,
): ElementContent[] {
  return [
    h('h1', t.kinds.source.title),
    h(
      'ul',
      { class: 'sources' },
      sources.map(({ id, data }) => {
        const { title, titleLang, url, copy } = data;
        const name = h(
          'cite',
          { ...(titleLang && inLanguage(titleLang)) },
          url ? h('a', { href: readableUrl(url) }, title) : title,
        );
        const { place, label } = citationOf(id);
        return h('li', { id: place }, [
          h('b', label),
          ' ',
          name,
          `. ${imprint(data, t)}.${copy ? ` ${t.sources.copy(copy)}` : ''}`,
        ]);
      }),
    ),
  ];
}
