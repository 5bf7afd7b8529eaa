import type { Point } from 'unist';
import type { Addresses } from '../../model/lock.ts';
import { idsByPath, type ReadArticle } from '../addresses/articles.ts';
import { entryIdIn } from '../addresses/owners.ts';
import { cardIn } from '../addresses/former-ids.ts';
import { isLinkKind, kindNames, type KindName } from '../../model/kinds.ts';
import { formerIdsIn } from '../../model/schemas/id.ts';
import { reservedIdsOf } from '../../model/reserved-ids.ts';
import type { Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { meantBy } from '../report/nearest.ts';
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
  const ids = idsByPath(live);
  const renamedTo = (card: string) =>
    content.entries.find(({ kind, fields }) => isLinkKind(kind) && formerIdsIn(fields).includes(card))?.file;
  return [
    ...articles.flatMap((article) =>
      pageAliases(article, [...(ids.get(article.path)?.keys() ?? [])], renamedTo, isUnsettled),
    ),
    ...formerIdProblems(content, articles),
  ];
}

/** `ids` are those of the article’s page; `renamedTo` gives the file of the entry that once had an id. */
function pageAliases(
  { entry, path }: ReadArticle,
  ids: readonly string[],
  renamedTo: (card: string) => string | undefined,
  isUnsettled: (entry: string) => boolean,
): Problem[] {
  const aliases = entry.fields?.aliases ?? {};
  const known = new Set(ids);
  const reported = new Set<string>();
  const straight = new Set<string>();
  return Object.entries(aliases).flatMap(([old, target], index): Problem[] => {
    const fault = (code: string, reason: string, about: string[] = []) => [
      problem(code, entry.file, entry.placeOf(['aliases', old]), reason, about),
    ];
    if (reservedIdsOf('article').includes(old) || old.endsWith('-title')) {
      return fault('reserved-id', `the alias “${old}” is the id of a part of the page itself; remove the alias`);
    }
    if (known.has(old))
      return fault('alias-shadows', `the alias “${old}” is the id of something here; remove the alias`);
    const card = cardIn(old);
    const renamed = card === undefined || cardIn(target) !== undefined ? undefined : renamedTo(card);
    if (renamed !== undefined) {
      return fault('alias-shadows', `the alias “${old}” is a former id of ${renamed}; remove the alias`);
    }
    if (known.has(target) || reported.has(old)) return [];
    if (linkKinds.some((kind) => isUnsettled(`${kind}:${entryIdIn(target)}`))) return [];
    const cycle = cycleFrom(old, aliases, straight);
    if (cycle) {
      for (const each of cycle) reported.add(each);
      const steps = [...cycle, old].join(' → ');
      return fault('alias-cycle', `the aliases ${steps} form a circle; point each at an id of the page`);
    }
    const next = Object.hasOwn(aliases, target) ? aliases[target] : undefined;
    // One id that is gone is one fault, whatever leads to it, at once or by another alias.
    const isSecond = Object.values(aliases).indexOf(target) < index;
    if (next === undefined ? isSecond : !known.has(next)) return [];
    const near = ids.filter((other) => other.split('-')[0] === target.split('-')[0]);
    const meant =
      next ?? (near.length > 0 ? list(near) : (meantBy(target, ids) ?? `an id of the page, such as ${ids[0]}`));
    return fault('alias-nowhere', `the alias “${old}” leads to “${target}”, which does not exist; allowed: ${meant}`, [
      `${path}#${target}`,
    ]);
  });
}

/** The aliases that lead from `old` back to it; undefined if they lead elsewhere. Those in `straight` lead to an end. */
function cycleFrom(old: string, aliases: Record<string, string>, straight: Set<string>): string[] | undefined {
  const path = new Set([old]);
  let next = aliases[old];
  while (next !== undefined && !path.has(next) && !straight.has(next)) {
    path.add(next);
    next = aliases[next];
  }
  if (next === undefined || straight.has(next)) for (const each of path) straight.add(each);
  return next === old ? [...path] : undefined;
}

/**
 * A former id, written in the entry or as the alias of its card, is nobody’s present id, and nobody else’s former one,
 * among entries that share addresses. Aliases that hide what is in their page are left out.
 */
function formerIdProblems({ entries }: Content, articles: readonly ReadArticle[]): Problem[] {
  const present = new Map(entries.map((entry) => [sharing(entry.kind, entry.id), entry.file]));
  const former = new Map<string, { entry: string; file: string }>();
  const cards = articles.flatMap(cardAliases);
  return [...entries.flatMap(ownFormerIds), ...cards].flatMap(({ id, kind, of, isAlias, file, place }): Problem[] => {
    const fault = (reason: string) => [problem('alias-shadows', file, place, reason)];
    const key = sharing(kind, id);
    const other = present.get(key);
    if (other !== undefined) return fault(`the former id “${id}” is the id of ${other}; remove it here`);
    const first = former.get(key);
    if (first && !(isAlias && first.entry === of)) {
      return fault(`the former id “${id}” is already in ${first.file}; keep one of them`);
    }
    former.set(key, { entry: of, file });
    return [];
  });
}

/** A former id, with the id `of` the entry that has it. */
interface FormerId {
  id: string;
  kind: KindName;
  of: string;
  isAlias: boolean;
  file: string;
  place: Point;
}

function ownFormerIds({ kind, id: of, file, fields, placeOf }: Entry): FormerId[] {
  return formerIdsIn(fields).map((id, index) => {
    return { id, kind, of, isAlias: false, file, place: placeOf(['formerIds', index]) };
  });
}

function cardAliases({ entry: { file, fields, placeOf }, outline }: ReadArticle): FormerId[] {
  const here = new Set(outline.paragraphs.flatMap(({ marks }) => marks.map(({ target }) => target)));
  return Object.entries(fields?.aliases ?? {}).flatMap(([old, present]): FormerId[] => {
    const [id, of] = [cardIn(old), cardIn(present)];
    if (id === undefined || of === undefined || here.has(id) || !here.has(of)) return [];
    return [{ id, kind: 'note', of, isAlias: true, file, place: placeOf(['aliases', old]) }];
  });
}

/** The same for ids that share addresses: those of one kind share paths, and those with cards the ids of these. */
function sharing(kind: KindName, id: string): string {
  return `${isLinkKind(kind) ? 'card' : kind}:${id}`;
}
