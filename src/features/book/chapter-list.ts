import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../edition/articles.ts';
import { getEdition, getMessages } from '../../edition/edition.ts';
import { getEntries } from '../../edition/entries.ts';
import { getEvents } from '../../edition/events.ts';
import { entryPath, mentionKinds, type MentionKind } from '../../model/kinds.ts';
import { getSources } from '../sources/labels.ts';
import { timelinePeriods } from '../timeline/periods.ts';
import { sourceElements, timelineElements } from './chapters.ts';
import { textChapter } from './chapter-text.ts';
import { entityElement, type BookEntity } from './entities.ts';
import type { NavigationItem } from './navigation.ts';
import { bookReferences, documentOf, documents, namesOf } from './references.ts';
import { hrefsIn, nativeName } from './xhtml.ts';
import { absoluteUrl } from '../../model/paths.ts';

/** A document of the book as it comes in reading order. */
export interface Chapter {
  file: string;
  title: string;
  part: string;
  body: ElementContent[];
  /** Entries of the contents below its own. */
  items?: NavigationItem[];
}

/** The chapters of a book: the text with its notes, who and what it names, the timeline, and the sources that these cite. */
export async function chaptersOf(article: Article, site: URL | undefined): Promise<Chapter[]> {
  const { data, outline, path } = article;
  const t = await getMessages();
  const references = await bookReferences(article, site);
  const chapters: Chapter[] = [
    {
      file: documents.text,
      title: data.title,
      part: 'bodymatter',
      body: await textChapter(article, references, t, absoluteUrl(path, site)),
      items: [
        ...outline.sections.map(({ id, title }) => ({ href: `${documents.text}#${id}`, title: [title] })),
        { href: `${documents.text}#notes`, title: [t.kinds.note.title] },
        { href: `${documents.text}#about-text`, title: [t.aboutText.title] },
      ],
    },
  ];
  for (const kind of mentionKinds) {
    const entities = await getEntities(article, kind);
    if (entities.length === 0) continue;
    const { title } = t.kinds[kind];
    const file = documentOf(kind);
    const elements = entities.map((entity) =>
      entityElement(entity, references, t, absoluteUrl(entryPath(kind, entity.id), site)),
    );
    const items = entities.map(({ id, data }) => ({
      href: `${file}#${id}`,
      title: [data.name, ...nativeName(data)],
    }));
    chapters.push({ file, title, part: 'backmatter', body: [h('h1', title), ...elements], items });
  }
  const events = await getEvents();
  const periods = timelinePeriods(events, data.published, (await getEdition()).periods, t);
  chapters.push({
    file: documents.timeline,
    title: t.timeline.title,
    part: 'backmatter',
    body: timelineElements(periods, data.published, references, t),
    items: periods.map(({ id, title }) => ({ href: `${documents.timeline}#${id}`, title: [title] })),
  });
  const cited = new Set(chapters.flatMap(({ body }) => hrefsIn({ type: 'root', children: body })));
  const sources = (await getSources()).filter(({ id }) => cited.has(references.citationOf(id).href));
  chapters.push({
    file: documents.sources,
    title: t.kinds.source.title,
    part: 'backmatter',
    body: sourceElements(sources, references, t),
  });
  return chapters;
}

/** The entries of a kind that an article names, in the order of their first mention. */
export async function getEntities(article: Article, kind: MentionKind): Promise<BookEntity[]> {
  const order = [...namesOf(article)];
  const place = ({ id }: { id: string }) => order.indexOf(`${kind}:${id}`);
  const entries = await getEntries<MentionKind>(kind);
  return entries.filter((entry) => place(entry) >= 0).sort((a, b) => place(a) - place(b));
}
