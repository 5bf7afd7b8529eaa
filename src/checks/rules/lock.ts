import { kindNames, kindOf, type KindName } from '../../model/kinds.ts';
import { lineInLock, type Addresses } from '../../model/lock.ts';
import type { ReadArticle } from '../addresses/articles.ts';
import { aliasAddresses, liveAddresses } from '../addresses/live.ts';
import { isLock, settledArticles, type Addressed, type ReadLock } from '../addresses/recorded.ts';
import { knownEntries, ownersOf } from '../addresses/owners.ts';
import { about, withoutConsequences } from '../consequences.ts';
import type { Content } from '../read/content.ts';
import { LOCK } from '../read/file-tree.ts';
import { problem, type Problem } from '../report/problem.ts';
import { aliasProblems } from './alias.ts';
import { isPeriod, lostEntryReason, lostReason, movedArticleReason, movedReason } from './lock-reasons.ts';
import { partPath } from '../../model/site-paths.ts';

/** More addresses than these, lost one by one, are reported as one fault. */
const MANY = 20;

/** Addresses that are at fault for one reason. */
interface Fault {
  code: 'lost-id' | 'moved-id';
  addresses: string[];
  /** The entry that is gone, or the article that has lost a part of its page, and the entry whose part it was. */
  entries: string[];
  /** What to report, given the addresses, the shortest first. */
  reason: (addresses: readonly string[]) => string;
}

/**
 * No address that was ever public is lost or points elsewhere: it is live and points at what it did, or an alias redirects
 * from it. Addresses of entries whose faults other rules report are left out.
 */
export function lockProblems(content: Content, addressed: Addressed): Problem[] {
  const { lock, isUnsettled } = addressed;
  if (!isLock(lock)) return [lock];
  const articles = settledArticles(addressed);
  const live = liveAddresses(content, articles);
  return withoutConsequences([
    { problems: recordProblems(content, lock, articles, live, isUnsettled), spoils: [about] },
    // What an alias leads to may be what is lost.
    { problems: aliasProblems(content, articles, live, isUnsettled), rests: [about] },
  ]);
}

function recordProblems(
  content: Content,
  { text, addresses: recorded }: ReadLock,
  articles: readonly ReadArticle[],
  live: Addresses,
  isUnsettled: (entry: string) => boolean,
): Problem[] {
  const aliases = aliasAddresses(content, articles);
  const known = knownEntries(content);
  const isEntryGone = [...recorded.values()].some((target) => kindIn(target) && !known.has(target));
  const faults = new Map<string, Fault>();
  const add = (key: string, code: Fault['code'], address: string, reason: Fault['reason'], ...entries: string[]) => {
    const fault = faults.get(key) ?? { code, addresses: [], entries, reason };
    fault.addresses.push(address);
    faults.set(key, fault);
  };
  for (const [address, target] of recorded) {
    const owners = ownersOf(address, target, recorded).map((owner) => known.get(owner) ?? owner);
    if ([...owners, target].some(isUnsettled)) continue;
    // The site may have been left without a part by the entry that is gone, which is reported.
    if (target === 'site' && isEntryGone) continue;
    const now = live.get(address);
    if (now === (known.get(target) ?? target) || (now === undefined && aliases.has(address))) continue;
    const gone = owners.find((owner) => !known.has(owner));
    const article =
      articles.find(({ entry }) => owners.includes(`article:${entry.id}`)) ??
      articles.find(({ path }) => path === address.split('#')[0]);
    const home = article && recordedHome(article, recorded, known);
    if (gone !== undefined) add(groupOf(gone), 'lost-id', address, (lost) => lostEntryReason(gone, lost), gone);
    else if (article && home !== undefined && home !== article.path) {
      add(home, 'moved-id', address, (moved) => movedArticleReason(article, moved));
    } else if (article && isTextChanged(article, recorded, live) && address !== partPath(article, 'text')) continue;
    else if (now !== undefined) add(address, 'moved-id', address, () => movedReason(address, target, now, article));
    else {
      const card = `${article?.path}#note-${owners.at(-1)?.split(':')[1]}`;
      const isCardLost = recorded.has(card) && !live.has(card) && !aliases.has(card);
      const isOfEntry = /^[a-z]+:/.test(target);
      const part = partOf(address, target, article);
      const reason = (lost: readonly string[]) => lostReason(lost, recorded.get(lost[0] ?? '') ?? target, article);
      const key = isCardLost ? card : isOfEntry ? `lost ${target}` : part;
      const around = article ? [`article:${article.entry.id}`] : [];
      add(key, 'lost-id', address, reason, ...around, ...(isOfEntry ? [target] : []));
    }
  }
  return joined([...faults.values()]).map(({ code, addresses, entries, reason }) => {
    const sorted = addresses.toSorted((a, b) => a.length - b.length);
    return problem(code, LOCK, lineInLock(text, sorted[0] ?? ''), reason(sorted), [...entries, ...addresses]);
  });
}

/** The kind in `KIND:ID`; undefined for other targets, and for a kind that does not exist. */
function kindIn(target: string): KindName | undefined {
  return kindNames.find((name) => target.startsWith(`${name}:`));
}

/** What has several addresses that are lost together: the periods, and the sentences of a paragraph, which are numbered. */
function partOf(address: string, target: string, article: ReadArticle | undefined): string {
  if (isPeriod(address)) return 'periods';
  return article && /#p\d+-/.test(address) ? `sentences of ${article.path}#${target.split(':')[0]}` : address;
}

/** Records that one file has lost have one cause, other entries each their own. */
function groupOf(entry: string): string {
  const kind = kindIn(entry);
  return kind && kindOf(kind).format === 'map' ? kind : entry;
}

/** Addresses that are lost one by one have one cause where they are many: the report names the first. */
function joined(faults: Fault[]): Fault[] {
  const single = faults.filter(({ code, addresses }) => code === 'lost-id' && addresses.length === 1);
  const [first] = single;
  if (!first || single.length <= MANY) return faults;
  const addresses = single.flatMap((fault) => fault.addresses);
  return [...faults.filter((fault) => !single.includes(fault)), { ...first, addresses }];
}

/** The path at which an article was recorded, under its present id or a former one; undefined if it was not. */
function recordedHome({ entry }: ReadArticle, recorded: Addresses, known: ReadonlyMap<string, string>) {
  const name = `article:${entry.id}`;
  const former = [...known].flatMap(([old, present]) => (present === name ? [old.replace('article:', '')] : []));
  return ['/', ...former.map((id) => `/${id}/`)].find((path) => known.get(recorded.get(path) ?? '') === name);
}

/** True if an article has another text than the one whose addresses were recorded, which is one fault of its own. */
function isTextChanged({ path }: ReadArticle, recorded: Addresses, live: Addresses): boolean {
  const file = partPath({ path }, 'text');
  return recorded.has(file) && recorded.get(file) !== live.get(file);
}
