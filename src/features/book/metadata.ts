import type { Article } from '../../edition/articles.ts';
import { getEdition, getEditors, getMessages } from '../../edition/edition.ts';
import { getEntries } from '../../edition/entries.ts';
import { getLastChecked } from '../../edition/last-checked.ts';
import { mentionKinds } from '../../model/kinds.ts';
import { latestOf } from '../../model/dates.ts';
import { authorsOf } from '../../model/names.ts';
import { certainPart, toTimestamp } from '../../model/certain-dates.ts';
import { partPath } from '../../model/site-paths.ts';
import type { BookMetadata } from './package.ts';
import { absoluteUrl } from '../../model/paths.ts';
import { getEntities } from './chapter-list.ts';

/** What a library or a reader’s shelf is told of the book. */
export async function metadataOf(article: Article, site: URL | undefined): Promise<BookMetadata> {
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
