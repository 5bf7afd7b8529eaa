import { parsePosition } from '../../markup/positions.ts';
import type { ReadArticle } from '../addresses/articles.ts';

/** Why an address is at fault that points at `now`, and not at `target` as recorded. */
export function movedReason(address: string, target: string, now: string, article: ReadArticle | undefined): string {
  if (target.startsWith('sha256:')) {
    return `the text at ${address} is not the one whose addresses were recorded; restore it, or give the new text an article of its own`;
  }
  const [before, after] = [target, now].map((each) => describe(each, article));
  return `the address ${address} pointed at ${before} and now points at ${after}; put it back, or write "${address}": "${now}" here to let it move`;
}

/** Why the addresses of an article are at fault that is not where it was. */
export function movedArticleReason({ entry, path }: ReadArticle, addresses: readonly string[]): string {
  return `the article “${entry.id}”, public at ${counted(addresses)}, is now at ${path}; restore its id and its “lead:” (${entry.file})`;
}

/** What an address of the site itself comes and goes with. */
const NEEDS: Record<string, string> = {
  '/timeline/#offices': 'figures with “central: true”',
  '/factions/#map': 'entries with “kind: faction”, or figures with a “faction” in their “labels”',
  '/places/': 'entries in content/places',
};

/** True for the address of a period, which comes from one field of the edition, as do the others. */
export function isPeriod(address: string): boolean {
  return address.startsWith('/timeline/#') && NEEDS[address] === undefined;
}

/** Why addresses are at fault that are gone, though their entry is not; the first pointed at `target`. */
export function lostReason(addresses: readonly string[], target: string, article: ReadArticle | undefined): string {
  const [path, id] = addresses[0]?.split('#') ?? [];
  const alias =
    article?.path === path && id !== undefined
      ? `, or write “${id}: ID” under “aliases:” in ${article?.entry.file} to redirect it`
      : '';
  const need =
    NEEDS[addresses[0] ?? ''] ?? (isPeriod(addresses[0] ?? '') && `“${id}” under “periods” in content/edition.yaml`);
  const others = addresses.length > 1 ? `, and ${addresses.length - 1} more with it` : '';
  if (target === 'site' && need) {
    return `the public address ${addresses[0]} is gone${others}; it depends on ${need}; restore that; if the site was never published, remove this line`;
  }
  return `the public address ${addresses[0]} is gone${others}; it pointed at ${describe(target, article)}; restore that${alias}; if the site was never published, remove this line`;
}

/** Why the addresses of an entry, `KIND:ID`, are at fault that no longer exists. */
export function lostEntryReason(entry: string, addresses: readonly string[]): string {
  const [kind, id] = entry.split(':');
  const isRenamable = kind !== 'article' || addresses[0] === '/';
  const replaced = isRenamable && `, or write “formerIds: [${id}]” in the ${kind} that replaces it`;
  return `the ${kind} “${id}”, public at ${counted(addresses)}, is gone; restore it${replaced || ''}; if the site was never published, remove these lines`;
}

/** The first address, with the number of the others. */
function counted([first, ...others]: readonly string[]): string {
  if (others.length === 0) return `${first}`;
  return `${first} and ${others.length} more ${others.length === 1 ? 'address' : 'addresses'}`;
}

/** What a target is, in words of the text where it is a position. */
function describe(target: string, article: ReadArticle | undefined): string {
  const position = parsePosition(target);
  const paragraph = article?.outline.paragraphs.find(({ number }) => number === position?.paragraph);
  if (!position || !paragraph) return target;
  const words = paragraph.text.slice(position.start, position.start + position.length);
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}” (${target})`;
}
