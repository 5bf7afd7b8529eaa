/** Last part of a Latin name, by which an index is sorted: “Jonah Reed” → “Reed”. */
export function sortName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** Each author of an article. */
export function authorsOf({ author }: { author: string | readonly string[] }): readonly string[] {
  return typeof author === 'string' ? [author] : author;
}

const conjunction = new Intl.ListFormat('en-GB');

/** The authors of an article as a byline: “A”, “A and B”, “A, B and C”. */
export function bylineOf(article: { author: string | readonly string[] }): string {
  return conjunction.format(authorsOf(article));
}

/** Orders entries by the last part of their name. */
export function byName(a: { data: { name: string } }, b: { data: { name: string } }): number {
  return sortName(a.data.name).localeCompare(sortName(b.data.name), 'en');
}

/** Orders figures as their index does: the central ones first, then by name. */
export function byWeight(a: { data: Ranked }, b: { data: Ranked }): number {
  return Number(b.data.central) - Number(a.data.central) || byName(a, b);
}

interface Ranked {
  name: string;
  central: boolean;
}
