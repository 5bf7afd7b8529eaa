import { lineInLock, type Addresses } from '../../model/lock.ts';
import { parsePosition } from '../../markup/positions.ts';
import { aliasAddresses, liveAddresses, readArticles, type ReadArticle } from '../addresses/live.ts';
import { isLock, readLock, type ReadLock } from '../addresses/recorded.ts';
import { LOCK } from '../read/file-tree.ts';
import type { Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';
import { aliasProblems } from './alias.ts';

/**
 * No address that was ever public is lost or points elsewhere: it is live and points at what it did, or an alias leads on
 * from it. Articles in `skip` are left out, as are their addresses.
 */
export function lockProblems(content: Content, skip: ReadonlySet<string> = new Set()): Problem[] {
  const lock = readLock(content.root);
  if (!isLock(lock)) return [lock];
  const articles = readArticles(content, lock.addresses).filter(({ entry }) => !skip.has(entry.id));
  const live = liveAddresses(content, articles);
  const aliases = aliasAddresses(content, articles);
  return [...recordProblems(content, lock, articles, live, aliases, skip), ...aliasProblems(content, articles, live)];
}

function recordProblems(
  content: Content,
  { text, addresses }: ReadLock,
  articles: readonly ReadArticle[],
  live: Addresses,
  aliases: Addresses,
  skip: ReadonlySet<string>,
): Problem[] {
  const fault = (code: string, address: string, reason: string) => {
    const line = lineInLock(text, address);
    return problem(code, LOCK, line === undefined ? undefined : { line, column: 1 }, reason);
  };
  const owners = ownersOf(addresses);
  const entries = new Set(content.entries.map(({ kind, id }) => `${kind}:${id}`));
  const lost = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const [address, target] of addresses) {
    const owner = owners.get(address) ?? target;
    if ([...skip].some((id) => target === `article:${id}` || owner === `article:${id}`)) continue;
    const now = live.get(address);
    if (now === target || (now === undefined && aliases.has(address))) continue;
    const article = articles.find(({ path }) => address === `${path}op-ed.txt` || address.startsWith(`${path}#`));
    if (now !== undefined) {
      if (!isTextChanged(article, addresses, live) || address.endsWith('op-ed.txt')) {
        problems.push(fault('moved-id', address, movedReason(address, target, now, article)));
      }
    } else if (entries.has(owner) || !/^[a-z]+:[a-z0-9-]+$/.test(owner)) {
      problems.push(fault('lost-id', address, lostReason(address, target, article)));
    } else lost.set(owner, [...(lost.get(owner) ?? []), address]);
  }
  const ofEntries = [...lost].map(([entry, gone]) => fault('lost-id', gone[0] ?? '', lostEntryReason(entry, gone)));
  return [...problems, ...ofEntries];
}

/** The entry that the address of a mention or of a note’s words goes with, by the card on the same page. */
function ownersOf(addresses: Addresses): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [address, target] of addresses) {
    const [path = '', id = ''] = address.split('#');
    const [, words, mention] = /^(?:words-(.+)|(.+)-\d+)$/.exec(id) ?? [];
    const card = addresses.get(`${path}#note-${words ?? mention}`);
    if (card && parsePosition(target)) owners.set(address, card);
    else if (parsePosition(target) || /^p\d+$/.test(target)) owners.set(address, addresses.get(path) ?? target);
  }
  return owners;
}

/** True where the text of an article is another than the one whose addresses were recorded, which is a fault of its own. */
function isTextChanged(article: ReadArticle | undefined, addresses: Addresses, live: Addresses): boolean {
  const file = `${article?.path}op-ed.txt`;
  return article !== undefined && addresses.has(file) && addresses.get(file) !== live.get(file);
}

function movedReason(address: string, target: string, now: string, article: ReadArticle | undefined): string {
  if (target.startsWith('sha256:')) {
    return `the text at ${address} is not the one whose addresses were recorded; bring it back, or give the new text an article of its own`;
  }
  const [before, after] = [target, now].map((each) => describe(each, article));
  return `the address ${address} pointed at ${before} and now points at ${after}; put it back, or write "${address}": "${now}" here to let it move`;
}

function lostReason(address: string, target: string, article: ReadArticle | undefined): string {
  const id = address.split('#')[1];
  const alias =
    article && id !== undefined ? `, or write “${id}: ID” under “aliases:” in ${article.entry.file} to lead it on` : '';
  return `the public address ${address} is gone; it pointed at ${describe(target, article)}; bring that back${alias}; before the first publication, remove this line`;
}

function lostEntryReason(entry: string, addresses: readonly string[]): string {
  const [kind, id] = entry.split(':');
  const others = addresses.length > 1 ? ` and ${addresses.length - 1} more addresses` : '';
  return `the ${kind} “${id}” is gone, which was public at ${addresses[0]}${others}; bring it back, or write “formerIds: [${id}]” in the ${kind} that replaces it; before the first publication, remove these lines`;
}

/** What a target is, in words of the text where it is a position. */
function describe(target: string, article: ReadArticle | undefined): string {
  const position = parsePosition(target);
  const paragraph = article?.outline.paragraphs.find(({ number }) => number === position?.paragraph);
  if (!position || !paragraph) return target;
  const words = paragraph.text.slice(position.start, position.start + position.length);
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}” (${target})`;
}
