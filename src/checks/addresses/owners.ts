import { parsePosition } from '../../markup/positions.ts';
import type { Addresses } from '../../model/lock.ts';
import { articleOfText } from '../../model/site-paths.ts';
import type { Content } from '../read/content.ts';
import { entryKey } from '../read/entry.ts';
import { renamedEntries } from './former-ids.ts';

/**
 * The entries that a recorded address comes and goes with, as `KIND:ID`: first the article whose page or file it is in,
 * then the entry that it leads to or whose words it is on. None for the pages of the site itself.
 */
export function ownersOf(address: string, target: string, recorded: Addresses): string[] {
  if (target === 'site') return [];
  const [page = '', id = ''] = address.split('#');
  const article = [target, recorded.get(page), recorded.get(articleOfText(page))].find((owner) =>
    owner?.startsWith('article:'),
  );
  const entry = parsePosition(target) ? recorded.get(`${page}#note-${entryIdIn(id)}`) : target;
  return [...new Set([article, entry])].flatMap((owner) => (owner && /^[a-z]+:/.test(owner) ? [owner] : []));
}

/** The entries that exist, as `KIND:ID` under their present ids, by these and by their former ones. */
export function knownEntries(content: Content): Map<string, string> {
  const renamed = renamedEntries(content).flatMap(({ entry, former }) =>
    former.map((old): [string, string] => [`${entry.kind}:${old}`, entryKey(entry)]),
  );
  return new Map([...renamed, ...content.entries.map(entryKey).map((key): [string, string] => [key, key])]);
}

/** The id of the entry in that of its card, of a mention or of a note’s words: `note-x`, `x-3`, `words-x`. */
export function entryIdIn(id: string): string | undefined {
  const [, own, mentioned] = /^(?:(?:note|words)-(.+)|(.+)-\d+)$/.exec(id) ?? [];
  return own ?? mentioned;
}
