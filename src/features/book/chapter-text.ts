import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../edition/articles.ts';
import { getNamedEntry, getRequiredEntry } from '../../edition/entries.ts';
import { getClaimsOf } from '../../edition/notes.ts';
import { bodyElements } from '../../markup/bodies.ts';
import { isMention } from '../../markup/mentions.ts';
import { marksWithCards, type Mark, type Paragraph } from '../../markup/outline.ts';
import type { Messages } from '../../messages/index.ts';
import { authorsOf, bylineOf } from '../../model/names.ts';
import { statuses } from '../../model/schemas/note.ts';
import { noteElement, noteLine, type BookNote } from './notes.ts';
import { citations, type BookReferences } from './citations.ts';
import { documents } from './references.ts';
import { noteReference, textElements } from './text.ts';
import { inLanguage, nativeName } from './xhtml.ts';

/**
 * The article and all of its notes: in one document, since notes open over the text only where they are in its file.
 * The heading of the notes is above a list of them that every reading system shows, and what their statuses mean.
 */
export async function textChapter(
  article: Article,
  references: BookReferences,
  t: Messages,
  page: string,
): Promise<ElementContent[]> {
  const { data, entry, outline } = article;
  const own = inLanguage(data.language);
  const claims = await getClaimsOf(article);
  const used = statuses.filter((status) => claims.some((claim) => claim.status === status));
  const marked = outline.paragraphs.flatMap((paragraph) =>
    marksWithCards(paragraph).map((mark) => ({ mark, paragraph })),
  );
  const notes = await Promise.all(marked.map(({ mark, paragraph }) => bookNote(mark, paragraph, references, t)));
  const titles = new Map(notes.map(({ mark, title }) => [mark.number, title]));
  const lineOf = (marks: readonly Mark[]) =>
    h(
      'p',
      { class: 'editors' },
      marks.flatMap((mark, index) => [
        index > 0 ? ' · ' : '',
        noteReference(mark, `${mark.number} ${titles.get(mark.number)}`),
      ]),
    );
  return [
    h('h1', own, data.title),
    h('p', { class: 'byline' }, [
      h('b', bylineOf(data)),
      ` ${t.reading.in} ${data.publication}${t.comma}${t.formats.date(data.published)}`,
    ]),
    h('p', { class: 'standfirst' }, data.standfirst),
    ...(data.since ? [h('p', { class: 'since' }, data.since)] : []),
    h('p', { class: 'editors' }, t.reading.whose(authorsOf(data).length)),
    h('div', { 'epub:type': 'bodymatter', ...own }, textElements(entry.body ?? '', outline, lineOf)),
    h('section', { 'epub:type': 'endnotes', role: 'doc-endnotes', id: 'notes' }, [
      h('h2', t.kinds.note.title),
      h('ol', { class: 'list' }, notes.map(noteLine)),
      ...used.map((status) =>
        h('p', { class: 'editors' }, [h('b', t.statuses[status].name), `: ${t.statuses[status].meaning}`]),
      ),
      ...notes.map((note) => noteElement(note, data.language)),
    ]),
    h('section', { id: 'about-text' }, [
      h('h2', t.aboutText.title),
      h('p', [data.authorNote, ...citations(data.authorSources, references)]),
      h('p', [
        `${t.aboutText.appeared} `,
        h('a', { href: data.url }, data.publication),
        `${t.comma}${t.formats.date(data.published)}. ${data.publishedNote}`,
        ...citations([data.source], references),
      ]),
      h('p', data.rights),
      h('p', [`${t.book.onSite} `, h('a', { href: page }, page)]),
    ]),
  ];
}

async function bookNote(mark: Mark, paragraph: Paragraph, references: BookReferences, t: Messages): Promise<BookNote> {
  if (isMention(mark)) {
    const { data } = await getNamedEntry(mark.kind, mark.target);
    const heading = [h('a', { href: references.addressOf(mark.kind, mark.target) }, data.name), ...nativeName(data)];
    const { name: title, card, since } = data;
    return { mark, paragraph, title, heading, sort: t.kinds[mark.kind].one, card, since, body: [] };
  }
  const { data, body = '' } = await getRequiredEntry('note', mark.target);
  const tree = bodyElements(body, { ...references, addressOf: inTextDocument(references) });
  return {
    mark,
    paragraph,
    title: data.title,
    heading: [data.title],
    sort: data.status ? t.statuses[data.status].name : t.noteKinds[data.kind],
    quoted: t.inQuotes(mark.text),
    card: data.card,
    body: tree.children as ElementContent[],
  };
}

/** Addresses as seen from the text document itself. */
function inTextDocument({ addressOf }: BookReferences): BookReferences['addressOf'] {
  return (kind, id) => addressOf(kind, id).replace(`${documents.text}#`, '#');
}
