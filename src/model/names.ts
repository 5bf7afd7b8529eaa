import { memoize } from './memoize.ts';
import type { Name } from './schemas/name.ts';

/** What an index sorts a name by: `sortName` where it is given, else the last word of a Latin name. */
export function sortKey({ name, sortName }: { name: string; sortName?: string | undefined }): string {
  return sortName ?? name.split(' ').at(-1) ?? name;
}

/** Each author of an article. */
export function authorsOf({ author }: { author: string | readonly string[] }): readonly string[] {
  return typeof author === 'string' ? [author] : author;
}

/** The authors of an article as a byline in its language: “A”, “A and B”, “A, B and C”. */
export function bylineOf({ author, language }: { author: string | readonly string[]; language: string }): string {
  return listFormat(language === 'en' ? 'en-GB' : language).format(authorsOf({ author }));
}

/** Making a format takes a hundred times as long as using it. */
const listFormat = memoize((locale: string) => new Intl.ListFormat(locale));

/** A name as in running text: given name first, or as it was printed. */
export function fullName(name: Name): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** A name as lists sort it: family name first, or as it was printed. */
export function invertedName(name: Name): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

interface Named {
  data: { name: string; sortName?: string | undefined };
}

/** Orders entries by their names; `compare` orders words in the language of the index. */
export function byName(compare: (a: string, b: string) => number) {
  return (a: Named, b: Named) => compare(sortKey(a.data), sortKey(b.data));
}

interface Figure extends Named {
  id: string;
  data: Named['data'] & { central: boolean };
}

/** Orders figures as their index does: the central ones as they are first in `mentioned`, then the others by name. */
export function byWeight(compare: (a: string, b: string) => number, mentioned: readonly string[]) {
  return (a: Figure, b: Figure) =>
    Number(b.data.central) - Number(a.data.central) ||
    (a.data.central ? mentioned.indexOf(a.id) - mentioned.indexOf(b.id) : 0) ||
    byName(compare)(a, b);
}
