import { sortKey } from '../../model/names.ts';
import { isWrittenIn } from '../../model/scripts.ts';
import type { Term } from './terms.ts';

/** A term with what it leads to. */
export interface Found<T> {
  term: Term;
  target: T;
}

/** A line of the index. */
export interface Line<T> {
  text: string;
  lang: string | undefined;
  /** What has this very name or title. */
  own: T[];
  /** What else the term is found in. */
  others: T[];
}

/** The lines under one letter; all other scripts are one group without a letter. */
export interface Group<T> {
  letter: string | undefined;
  lines: Line<T>[];
}

/** How a language sorts. */
export interface Order {
  /** Language of the index, BCP 47. */
  language: string;
  compare: (a: string, b: string) => number;
  /** Words at the start of a term that do not count. */
  skipped: RegExp;
  comma: string;
}

/** The lines of an index by their first letters, in the order of the language; a term in several places is one line. */
export function indexGroups<T>(found: readonly Found<T>[], order: Order): Group<T>[] {
  const lines = [...Map.groupBy(found, ({ term }) => headword(term, order))].map(([text, all]) => ({
    text,
    lang: all[0]?.term.lang,
    own: all.filter(({ term }) => term.own).map(({ target }) => target),
    others: all.filter(({ term }) => !term.own).map(({ target }) => target),
  }));
  const sorted = lines
    .map((line) => ({ line, key: keyOf(line.text, order) }))
    .sort((a, b) => order.compare(a.key, b.key) || (a.line.text < b.line.text ? -1 : 1));
  const groups = Map.groupBy(sorted, ({ key }) => letterOf(key, order.language));
  return [...groups]
    .map(([letter, all]) => ({ letter, lines: all.map(({ line }) => line) }))
    .sort((a, b) => Number(a.letter === undefined) - Number(b.letter === undefined));
}

/** A person’s name as an index has it: the word that sorts it first. Names in other scripts stay as they are. */
export function headword({ text, person, sortName, lang }: Term, { comma }: Pick<Order, 'comma'>): string {
  if (!person || lang !== undefined) return text;
  const key = sortKey({ name: text, sortName });
  const isName = text !== key && text.endsWith(` ${key}`) && /^\P{Ll}/u.test(key);
  return isName ? `${key}${comma}${text.slice(0, -key.length).trim()}` : text;
}

function keyOf(text: string, { skipped }: Order): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(skipped, '');
}

/** The first letter without its accents; undefined if it is of another script than the language. */
function letterOf(key: string, language: string): string | undefined {
  const [letter = ''] = key.normalize('NFD').toLocaleUpperCase(language);
  return isWrittenIn(letter, language) || /\p{N}/u.test(letter) ? letter : undefined;
}
