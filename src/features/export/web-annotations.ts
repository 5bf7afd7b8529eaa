import type { Mark, Outline } from '../../markup/outline.ts';
import type { Figure } from '../../model/schemas/figure.ts';
import type { Note } from '../../model/schemas/note.ts';
import { machineDate, parseDate } from '../../model/dates.ts';
import { selectorsOf, type Selector } from './text-selectors.ts';

type NoteCard = Pick<Note, 'kind' | 'status' | 'title' | 'card' | 'checked'>;
type WhoCard = Pick<Figure, 'name' | 'card' | 'checked'>;

/** What there is to say on the marks of an article, by their kinds and targets. */
export interface Cards {
  note: ReadonlyMap<string, NoteCard>;
  figure: ReadonlyMap<string, WhoCard>;
  faction: ReadonlyMap<string, WhoCard>;
}

export interface Publication {
  /** Canonical address of the article, ending in a slash. */
  home: string;
  /** Address below which the pages of the site stand, ending in a slash. */
  site: string;
  /** Name of the collection. */
  label: string;
  /** Name of those who wrote the notes. */
  editors: string;
  /** Address of the notes’ licence. */
  rights?: string;
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
 * Recommendation of 2017): in reading order, one Annotation for each note and for the first mention of each figure and
 * faction. Throws where a mark has no card, where `checked` is no whole day, and where a quote is not unique.
 */
export function annotationCollection(outline: Outline, cards: Cards, publication: Publication) {
  const id = `${publication.home}annotations.jsonld`;
  const items = outline.paragraphs.flatMap((paragraph) =>
    paragraph.marks
      .filter(({ first }) => first)
      .map((mark) => annotation(mark, selectorsOf(outline, paragraph, mark), cards, publication)),
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

function annotation(mark: Mark, selector: Selector[], cards: Cards, publication: Publication) {
  const { kind, target } = mark;
  const { home, site } = publication;
  const id = `${home}#note-${target}`;
  const { motivation, body, checked } =
    kind === 'note'
      ? fromNote(find(cards.note, mark), id)
      : fromWho(find(cards[kind], mark), `${site}${kind}s/${target}/`);
  if (parseDate(checked).day === undefined) {
    throw new Error(`${kind} “${target}”: checked is “${checked}”; write a whole day, YYYY-MM-DD`);
  }
  const day = `${machineDate(checked)}T00:00:00Z`;
  return {
    id,
    type: 'Annotation',
    motivation,
    ...provenance(publication),
    created: day,
    modified: day,
    body,
    target: { source: home, selector },
  };
}

function find<T>(cards: ReadonlyMap<string, T>, { kind, target }: Mark): T {
  const card = cards.get(target);
  if (!card) throw new Error(`${kind} “${target}” is marked in the article and has no card`);
  return card;
}

function fromNote({ kind, title, card, status, checked }: NoteCard, address: string) {
  const note = `<p>${escape(card)}</p><p><a href="${escape(address)}">Full note: ${escape(title)}</a></p>`;
  const tags = status === undefined ? [] : [{ ...textualBody('text/plain', status), purpose: 'tagging' }];
  return { motivation: MOTIVATIONS[kind], body: [textualBody('text/html', note), ...tags], checked };
}

function fromWho({ name, card, checked }: WhoCard, address: string) {
  const who = `<p><a href="${escape(address)}">${escape(name)}</a>: ${escape(card)}</p>`;
  return { motivation: 'identifying', body: [textualBody('text/html', who)], checked };
}

function textualBody(format: 'text/html' | 'text/plain', value: string) {
  return { type: 'TextualBody', format, language: 'en', value };
}

function provenance({ editors, rights }: Publication) {
  return { creator: { type: 'Organization', name: editors }, ...(rights === undefined ? {} : { rights }) };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
