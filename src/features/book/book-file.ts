import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../edition/articles.ts';
import { getEdition, getEditors, getMessages } from '../../edition/edition.ts';
import { getEntries } from '../../edition/entries.ts';
import { getLastChecked } from '../../edition/last-checked.ts';
import { entryPath, mentionKinds, type MentionKind } from '../../model/kinds.ts';
import { compareDates, latestOf } from '../../model/dates.ts';
import { authorsOf } from '../../model/names.ts';
import { certainPart, toTimestamp } from '../../model/certain-dates.ts';
import { fileResponse } from '../../model/media-types.ts';
import { partPath } from '../../model/site-paths.ts';
import { renderPicture } from '../drawing/render-picture.ts';
import { pictureOf } from '../metadata/sharing.ts';
import { getSources } from '../sources/labels.ts';
import { timelinePeriods } from '../timeline/periods.ts';
import { packBook } from './archive.ts';
import styles from './book.css?raw';
import { sourceElements, timelineElements } from './chapters.ts';
import { textChapter } from './chapter-text.ts';
import { coverSize, coverTree } from './cover.ts';
import { entityElement, type BookEntity } from './entities.ts';
import { navigationElements, type NavigationItem } from './navigation.ts';
import { packageDocument, type BookItem, type BookMetadata } from './package.ts';
import { bookReferences, documentOf, documents, namesOf } from './references.ts';
import { hrefsIn, nativeName, xhtml } from './xhtml.ts';
import { absoluteUrl } from '../../model/paths.ts';

/** A document of the book as it comes in reading order. */
interface Chapter {
  file: string;
  title: string;
  part: string;
  body: ElementContent[];
  /** Entries of the contents below its own. */
  items?: NavigationItem[];
}

/** An annotated article as a book, EPUB 3.3. The same content gives the same bytes. */
export async function bookFile(article: Article, site: URL | undefined): Promise<Response> {
  const t = await getMessages();
  const { language } = await getEdition();
  const picture = await pictureOf(article);
  const cover = h('img', { src: 'cover.png', alt: t.book.cover(picture.title, picture.author) });
  const chapters = await chaptersOf(article, site);
  const navigation = navigationElements({
    contentsTitle: t.reading.contents,
    contents: chapters.map(({ file, title, items }) => ({ href: file, title: [title], ...(items && { items }) })),
    landmarksTitle: t.book.landmarks,
    landmarks: [
      { type: 'cover', href: 'cover.xhtml', title: t.book.coverTitle },
      { type: 'bodymatter', href: documents.text, title: article.data.title },
      { type: 'endnotes', href: `${documents.text}#notes`, title: t.kinds.note.title },
    ],
    pagesTitle: t.book.paragraphs,
    pages: article.outline.paragraphs.map(({ id, number }) => ({
      href: `${documents.text}#${id}`,
      title: `¶${number}`,
    })),
  });
  const pages: Chapter[] = [
    { file: 'cover.xhtml', title: t.book.coverTitle, part: 'cover', body: [h('div', { class: 'cover' }, cover)] },
    { file: 'contents.xhtml', title: t.reading.contents, part: 'frontmatter', body: navigation },
    ...chapters,
  ];
  const items: BookItem[] = [
    ...pages.map(({ file }): BookItem => ({
      id: file.replace('.xhtml', ''),
      file,
      type: 'application/xhtml+xml',
      ...(file === 'contents.xhtml' && { properties: 'nav' }),
    })),
    { id: 'styles', file: 'book.css', type: 'text/css' },
    { id: 'cover-picture', file: 'cover.png', type: 'image/png', properties: 'cover-image' },
  ];
  const book = await packBook(
    new Map<string, string | Uint8Array>([
      ['package.opf', packageDocument(await metadataOf(article, site), items, language)],
      ...pages.map(({ file, title, part, body }) => [file, xhtml({ title, language, part, body })] as const),
      ['book.css', styles],
      ['cover.png', await renderPicture((colours) => coverTree(picture, colours), coverSize)],
    ]),
  );
  return fileResponse(book, 'book');
}

async function chaptersOf(article: Article, site: URL | undefined): Promise<Chapter[]> {
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
  const events = (await getEntries('event')).sort((a, b) => compareDates(a.data.date, b.data.date));
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
async function getEntities(article: Article, kind: MentionKind): Promise<BookEntity[]> {
  const order = [...namesOf(article)];
  const place = ({ id }: { id: string }) => order.indexOf(`${kind}:${id}`);
  const entries = await getEntries<MentionKind>(kind);
  return entries.filter((entry) => place(entry) >= 0).sort((a, b) => place(a) - place(b));
}

async function metadataOf(article: Article, site: URL | undefined): Promise<BookMetadata> {
  const { data } = article;
  const t = await getMessages();
  const { language, name } = await getEdition();
  const corrections = (await getEntries('correction')).map((entry) => entry.data.date);
  const days = [data.published, (await getLastChecked()) ?? [], corrections].flat();
  const last = latestOf(days) ?? data.published;
  const inEdition = (text: string) => ({ text, language });
  const entities = (await Promise.all(mentionKinds.map((kind) => getEntities(article, kind)))).flat();
  return {
    identifier: absoluteUrl(partPath(article, 'book'), site),
    title: { text: data.title, language: data.language },
    authors: authorsOf(data).map((text) => ({ text, language: data.language })),
    editors: inEdition(await getEditors()),
    publisher: inEdition(name),
    languages: [...new Set([data.language, language])],
    date: certainPart(data.published),
    modified: toTimestamp(last),
    source: data.url,
    rights: inEdition(data.rights),
    description: inEdition(data.standfirst),
    subjects: entities.flatMap(({ data: { name, nativeName, lang } }) => [
      inEdition(name),
      ...(nativeName && lang ? [{ text: nativeName, language: lang }] : []),
    ]),
    accessibility: inEdition(t.book.accessibility),
  };
}
