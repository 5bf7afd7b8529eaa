import { marksIn, type Mark, type Outline } from '../../markup/outline.ts';
import type { Note } from '../../model/schemas/note.ts';
import { toTimestamp } from '../../model/certain-dates.ts';
import { partPath } from '../../model/site-paths.ts';
import { selectorsOf, type Selector } from './text-selectors.ts';

/** What there is on a mark: the card of a note, or of an entry that the article names. */
export type Card = {
  id: string;
  card: string;
  checked: string;
  /** Full address of its page. */
  page: string;
} & (Pick<Note, 'kind' | 'status' | 'title'> | { name: string });

interface Publication {
  /** Canonical address of the article, ending in a slash. */
  home: string;
  /** Name of the collection. */
  label: string;
  /** Name of those who wrote the notes. */
  editors: string;
  /** Address of the notes’ licence. */
  rights?: string;
  /** Language of the notes, BCP 47. */
  language: string;
  /** Words of the link from a card to its note. */
  fullNote: (title: string) => string;
}

export type AnnotationCollection = ReturnType<typeof annotationCollection>;

/**
 * Motivations of the Web Annotation Vocabulary: a claim is weighed against sources (assessing); a term is explained,
 * which is about the words themselves (describing); notes on the translation and on the background set a remark beside
 * the words (commenting). Figures and factions are what the words name (identifying).
 */
const MOTIVATIONS = {
  claim: 'assessing',
  term: 'describing',
  translation: 'commenting',
  context: 'commenting',
} as const;

/**
 * The notes and cards of an article as an AnnotationCollection with one page (Web Annotation Data Model, W3C
 * Recommendation of 2017): in reading order, one Annotation for each note and for the first mention of each entry that the
 * article names. `cards` has the card of each by `KIND:ID`. An annotation keeps the id with which it was first published.
 * Throws if a mark has no card, or a quote is not unique.
 */
export function annotationCollection(outline: Outline, cards: ReadonlyMap<string, Card>, publication: Publication) {
  const id = partPath({ path: publication.home }, 'annotations');
  const items = marksIn(outline)
    .filter(({ mark }) => mark.first)
    .map(({ mark, paragraph }) =>
      annotation(mark, find(cards, mark), selectorsOf(outline, paragraph, mark), publication),
    );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: publication.label,
    ...provenance(publication),
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
    last: `${id}#page-1`,
  };
}

function annotation({ aliases }: Mark, card: Card, selector: Selector[], publication: Publication) {
  const { home, language } = publication;
  const { motivation, bodies } = 'title' in card ? fromNote(card, publication) : fromNamed(card);
  const day = toTimestamp(card.checked);
  return {
    id: `${home}#${aliases[0] ?? `note-${card.id}`}`,
    type: 'Annotation',
    motivation,
    ...provenance(publication),
    created: day,
    modified: day,
    body: bodies.map((body) => ({ type: 'TextualBody', language, ...body })),
    target: { source: home, selector },
  };
}

function find(cards: ReadonlyMap<string, Card>, { kind, target }: Mark): Card {
  const card = cards.get(`${kind}:${target}`);
  if (!card) throw new Error(`${kind} “${target}” is marked in the article and has no card`);
  return card;
}

interface Body {
  format: 'text/html' | 'text/plain';
  value: string;
  purpose?: 'tagging';
}

function fromNote({ kind, title, card, status, page }: Extract<Card, { title: string }>, { fullNote }: Publication) {
  const link = `<a href="${escape(page)}">${escape(fullNote(title))}</a>`;
  const note: Body = { format: 'text/html', value: `<p>${escape(card)}</p><p>${link}</p>` };
  const tags: Body[] = status === undefined ? [] : [{ format: 'text/plain', value: status, purpose: 'tagging' }];
  return { motivation: MOTIVATIONS[kind], bodies: [note, ...tags] };
}

function fromNamed({ name, card, page }: Extract<Card, { name: string }>) {
  const value = `<p><a href="${escape(page)}">${escape(name)}</a>: ${escape(card)}</p>`;
  const bodies: Body[] = [{ format: 'text/html', value }];
  return { motivation: 'identifying' as const, bodies };
}

function provenance({ editors, rights }: Publication) {
  return { creator: { type: 'Organization', name: editors }, ...(rights === undefined ? {} : { rights }) };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
