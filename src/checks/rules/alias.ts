import type { Addresses } from '../../model/lock.ts';
import type { ReadArticle } from '../addresses/live.ts';
import { entryIdIn } from '../addresses/owners.ts';
import { isLinkKind, kindNames } from '../../model/kinds.ts';
import { reservedIdsOf } from '../../model/reserved-ids.ts';
import type { Content, Entry } from '../read/content.ts';
import { list, problem, type Problem } from '../report/problem.ts';

const linkKinds = kindNames.filter(isLinkKind);

/**
 * Every alias leads at once to something in its page, and neither it nor a former id is the id of something else. What
 * leads to an entry whose fault another rule reports is left out.
 */
export function aliasProblems(
  content: Content,
  articles: readonly ReadArticle[],
  live: Addresses,
  isUnsettled: (entry: string) => boolean,
): Problem[] {
  return [...articles.flatMap((article) => pageAliases(article, live, isUnsettled)), ...formerIdProblems(content)];
}

function pageAliases(
  { entry, path }: ReadArticle,
  live: Addresses,
  isUnsettled: (entry: string) => boolean,
): Problem[] {
  const aliases = entry.fields?.aliases ?? {};
  const ids = [...live.keys()]
    .filter((address) => address.startsWith(`${path}#`))
    .map((each) => each.split('#')[1] ?? '');
  const known = new Set(ids);
  const reported = new Set<string>();
  return Object.entries(aliases).flatMap(([old, target]): Problem[] => {
    const fault = (code: string, reason: string) => [
      problem(code, entry.file, entry.placeOf(['aliases', old]), reason),
    ];
    if (reservedIdsOf('article').includes(old) || old.endsWith('-title')) {
      return fault('reserved-id', `the alias “${old}” is the id of a part of the page itself; remove the alias`);
    }
    if (known.has(old))
      return fault('alias-shadows', `the alias “${old}” is the id of something here; remove the alias`);
    if (known.has(target) || reported.has(old)) return [];
    if (linkKinds.some((kind) => isUnsettled(`${kind}:${entryIdIn(target)}`))) return [];
    const cycle = cycleFrom(old, aliases);
    if (cycle) {
      for (const each of cycle) reported.add(each);
      const steps = [...cycle, old].join(' → ');
      return fault('alias-cycle', `the aliases ${steps} form a circle; point each at an id of the page`);
    }
    const near = ids.filter((other) => other.split('-')[0] === target.split('-')[0]);
    return fault(
      'alias-nowhere',
      `the alias “${old}” leads to “${target}”, which does not exist; allowed: ${list(near)}`,
    );
  });
}

/** The aliases that lead from `old` back to it; undefined where they lead elsewhere. */
function cycleFrom(old: string, aliases: Record<string, string>): string[] | undefined {
  const path = new Set([old]);
  let last = old;
  for (let next = aliases[old]; next !== undefined && !path.has(next); next = aliases[next]) {
    path.add(next);
    last = next;
  }
  return aliases[last] === old ? [...path] : undefined;
}

/** A former id is nobody’s present id, and nobody else’s former one, among entries that share addresses. */
function formerIdProblems({ entries }: Content): Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const former = entry.fields && 'formerIds' in entry.fields ? entry.fields.formerIds : [];
    return former.flatMap((id, index) => {
      const place = entry.placeOf(['formerIds', index]);
      const other = entries.find((each) => each.id === id && shareAddresses(each, entry));
      if (other) {
        const reason = `the former id “${id}” is the id of ${other.file}; remove it here`;
        return [problem('alias-shadows', entry.file, place, reason)];
      }
      const first = entries.find(
        (each) =>
          shareAddresses(each, entry) &&
          each.fields &&
          'formerIds' in each.fields &&
          each.fields.formerIds.includes(id),
      );
      if (first === entry && former.indexOf(id) === index) return [];
      const reason = `the former id “${id}” is written in ${first?.file} already; keep one of them`;
      return [problem('alias-shadows', entry.file, place, reason)];
    });
  });
}

/** Entries of one kind share paths, and those with cards share the ids of these. */
function shareAddresses(a: Entry, b: Entry): boolean {
  return a.kind === b.kind || (isLinkKind(a.kind) && isLinkKind(b.kind));
}
