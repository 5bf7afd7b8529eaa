import type { KindName } from '../../../model/kinds.ts';
import { isLanguageTag } from '../../../model/schemas/language-tag.ts';
import { lineFault, markupIn } from '../../../model/schemas/text.ts';
import { list } from '../../report/problem.ts';

/** An element that content may have: its attributes, of which each is written once, and where it may be. */
export interface Allowed {
  required: readonly string[];
  /** True for one that holds nothing. */
  empty?: true;
  /** Only directly in the text, not within something else. */
  top?: true;
  /** Only among the words of a paragraph, heading or cell. */
  inline?: true;
  /** Not within another of its name. */
  single?: true;
  /** Values of attributes that are not any text. */
  values?: Readonly<Record<string, { test: (value: string) => boolean; write: string }>>;
}
export type Elements = Readonly<Record<string, Allowed>>;

const BDI: Allowed = {
  required: ['lang', 'dir'],
  single: true,
  values: {
    lang: { test: isLanguageTag, write: 'a language tag of BCP 47, such as fa' },
    dir: { test: (value) => value === 'rtl' || value === 'ltr', write: 'rtl or ltr' },
  },
};
function isPlainLine(title: string): boolean {
  return lineFault(title) === undefined && markupIn(title) === undefined;
}

const OF_ARTICLES: Elements = {
  Section: {
    required: ['id', 'title'],
    top: true,
    values: { title: { test: isPlainLine, write: 'plain words on one line, with single spaces and without markup' } },
  },
  Claim: { required: ['note'] },
  bdi: BDI,
};
const OF_BODIES: Elements = {
  Cite: { required: ['id'], empty: true, inline: true },
  bdi: { ...BDI, inline: true },
  Since: { required: [], single: true, inline: true },
};
/** The bodies of notes have no section for what came later. */
const OF_NOTES: Elements = { ...OF_BODIES, Since: { required: [], single: true } };

/** The code of a rule and what was found. */
export type Fault = [code: string, reason: string];

/** The elements that texts of a kind may have, by their names. */
export function elementsOf(kind: KindName): Elements {
  if (kind === 'article') return OF_ARTICLES;
  return kind === 'note' ? OF_NOTES : OF_BODIES;
}

/** Names of elements, for messages. */
export function elementNames(elements: Elements): string {
  return list(Object.keys(elements).map((name) => `<${name}>`));
}
