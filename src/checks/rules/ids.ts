import { isLinkKind, kindOf } from '../../model/kinds.ts';
import { isReservedId, reservedIdsOf } from '../../model/reserved-ids.ts';
import { formerIdsIn, isSlug, slugFault } from '../../model/schemas/id.ts';
import { knownPeriods } from '../../model/schemas/edition.ts';
import { pageIds } from '../../model/schemas/page.ts';
import { reservedIds } from '../../model/site-paths.ts';
import { articleIds } from '../../markup/article-ids.ts';
import type { ReadArticle } from '../addresses/articles.ts';
import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** Ids have the form of ids, and each is used once in a page: by one entry, section or part of the page itself. */
export function idProblems(content: Content, articles: readonly ReadArticle[]): Problem[] {
  const entries = content.entries.filter(hasFields);
  return [
    ...entries.flatMap(formProblem),
    ...entries.flatMap(reservedIdProblems),
    ...entriesOf(content, 'page').flatMap(pageProblem),
    ...articles.flatMap(sectionIdProblems),
    ...articles.flatMap(clashingMarks),
    ...entriesOf(content, 'article').flatMap(articleAddress),
    ...periodIdProblems(content),
    ...clashingCards(content),
  ];
}

/** False for what is at the place of an entry and has no fields, so that its name is no id. */
export function hasFields({ data }: Entry): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Names of devices, which no file on Windows has. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

function formProblem({ id, file, kind, placeOf }: Entry): Problem[] {
  const { format } = kindOf(kind);
  const isDevice = format === 'folder' && DEVICE.test(id);
  const fault = isDevice ? 'on Windows no file can have this name; choose another' : slugFault(id);
  const reason = format === 'single' ? undefined : fault;
  return reason === undefined
    ? []
    : [problem('bad-id', file, placeOf([]), `“${id}” is not an id; ${reason}`, [`${kind}:${id}`])];
}

/** An entry whose place is a part of a page has ids, its former ones too, that the page does not use for itself. */
function reservedIdProblems(entry: Entry): Problem[] {
  const { kind, file, placeOf } = entry;
  return idsOf(entry).flatMap((each) => {
    const [page = '', fragment] = kindOf(kind).path?.(each.id).split('#') ?? [];
    if (fragment === undefined || !isReservedId(page, each.id)) return [];
    return [problem('reserved-id', file, placeOf(each.path), reservedReason(kind, each.id, page))];
  });
}

/** The id of an entry and its former ones, each with the path of the field that it is written in. */
function idsOf({ id, fields }: Entry): { id: string; path: PropertyKey[] }[] {
  return [{ id, path: [] }, ...formerIdsIn(fields).map((each, index) => ({ id: each, path: ['formerIds', index] }))];
}

/** A text of the editors is shown where its id says. */
function pageProblem({ id, file }: Entry<'page'>): Problem[] {
  if (pageIds.some((known) => known === id) || !isSlug(id)) return [];
  const reason = `no page shows the text “${id}”; rename the file to one of ${list(pageIds)}, or remove it`;
  return [problem('unknown-page', file, undefined, reason)];
}

function reservedReason(what: string, id: string, page: string): string {
  const ids = list(reservedIdsOf(page === '/' ? 'article' : page));
  return `the id “${id}” is taken by a part of the page ${page}; choose another for the ${what}, not one of ${ids}, nor p1, note-…, words-…, claim-…, placed-… or …-title`;
}

function sectionIdProblems({ entry: { file }, outline }: ReadArticle): Problem[] {
  const counts = Map.groupBy(articleIds(outline), ([id]) => id);
  return outline.sections.flatMap(({ id, place }, index): Problem[] => {
    const fault = slugFault(id);
    if (fault !== undefined) return [problem('bad-id', file, place, `the section’s id “${id}” is not an id; ${fault}`)];
    if (isReservedId('article', id)) return [problem('reserved-id', file, place, reservedReason('section', id, '/'))];
    const isFirst = outline.sections.findIndex((each) => each.id === id) === index;
    const others = (counts.get(id)?.length ?? 0) - outline.sections.filter((each) => each.id === id).length;
    if (isFirst && others === 0) return [];
    const reason = `the address “#${id}” occurs twice in the page; give the section another id, or rename the entry that is mentioned there`;
    return [problem('duplicate-id', file, place, reason)];
  });
}

/**
 * The path `/ID/` of an article and the names `ID.bib` of its citation files are free. Only the lead article, which has
 * neither, can have had another id.
 */
function articleAddress({ id, file, fields, placeOf }: Entry<'article'>): Problem[] {
  if (!isSlug(id)) return [];
  const fault = (taken: string, path?: PropertyKey[]) => {
    const reason = `the id “${taken}” is the address of another page or file; choose another for the article, not note-… or one of ${list(new Set([...reservedIds, ...reservedIdsOf('/cite/')]))}`;
    return problem('taken-address', file, path && placeOf(path), reason);
  };
  if (isTaken(id)) return [fault(id)];
  const former = fields?.formerIds ?? [];
  if (former.length > 0 && !fields?.lead) {
    const reason = `“formerIds” of an article that does not lead; its id is its address /${id}/ and stays: give the file its old name back, and remove this`;
    return [problem('kept-id', file, placeOf(['formerIds']), reason)];
  }
  return former.flatMap((each, index) => (isTaken(each) ? [fault(each, ['formerIds', index])] : []));
}

/** Its citation has the id for its place on a page. */
function isTaken(id: string): boolean {
  return reservedIds.includes(id) || isReservedId('/cite/', id);
}

/** Periods share the page of the timeline with events; every edition has the known ones. */
function periodIdProblems(content: Content): Problem[] {
  const periods = entriesOf(content, 'edition').flatMap(({ file, fields, placeOf }) =>
    Object.keys(fields?.periods ?? {}).map((id) => ({ id, file, place: placeOf(['periods', id]) })),
  );
  const ids = new Set<string>([...knownPeriods, ...periods.map(({ id }) => id)]);
  return [
    ...periods
      .filter(({ id }) => isReservedId('/timeline/', id))
      .map(({ id, file, place }) => problem('reserved-id', file, place, reservedReason('period', id, '/timeline/'))),
    ...entriesOf(content, 'event')
      .flatMap((event) => idsOf(event).map((each) => ({ ...event, ...each })))
      .filter(({ id }) => ids.has(id) && !isReservedId('/timeline/', id))
      .map(({ id, path, file, placeOf }) => {
        const reason = `the id “${id}” is used by a period and by an event, which share the address /timeline/#${id}; rename the event`;
        return problem('id-clash', file, placeOf(path), reason);
      }),
  ];
}

/** The ids of words and cards are made of those of their entries, so that two of these may come to the same. */
function clashingMarks({ entry: { file }, outline }: ReadArticle): Problem[] {
  const owners = new Map<string, string>();
  return outline.paragraphs.flatMap(({ marks }) =>
    marks.flatMap(({ id, target, place }) =>
      [id, `note-${target}`].flatMap((made): Problem[] => {
        const owner = owners.get(made) ?? target;
        owners.set(made, owner);
        if (owner === target) return [];
        const reason = `“${owner}” and “${target}” would both have the address “#${made}” in the page; rename one of them`;
        return [problem('id-clash', file, place, reason)];
      }),
    ),
  );
}

/** Whatever has a card shares the addresses `#note-ID`. */
function clashingCards(content: Content): Problem[] {
  const entries = content.entries.filter(({ kind }) => isLinkKind(kind));
  const byId = Map.groupBy(entries, ({ id }) => id);
  return entries.flatMap((entry): Problem[] => {
    const { id, file } = entry;
    const same = byId.get(id) ?? [];
    if (same[0] === entry) return [];
    const files = list(same.map((each) => each.file));
    const reason = `the id “${id}” is used by ${files}, which share the address #note-${id}; rename one`;
    return [problem('id-clash', file, undefined, reason)];
  });
}
