import { isReservedId, reservedIdsOf } from '../../model/reserved-ids.ts';
import { kindOf } from '../../model/kinds.ts';
import { slug } from '../../model/schemas/common.ts';
import { reservedIds } from '../../model/site-paths.ts';
import { readOutline } from '../../markup/outline.ts';
import { articleIds } from '../../markup/article-ids.ts';
import { entriesOf, type Content, type Entry } from '../read/content.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** Ids have the form of ids, and each is used once in a page: by one entry, section or part of the page itself. */
export function idProblems(content: Content): Problem[] {
  return [
    ...content.entries.flatMap(formProblem),
    ...content.entries.flatMap(placeProblem),
    ...entriesOf(content, 'article').flatMap((article) => [...sectionProblems(article), ...articleAddress(article)]),
    ...periodProblems(content),
    ...clashingCards(content),
  ];
}

function formProblem({ id, file, kind, placeOf }: Entry): Problem[] {
  const reason = kindOf(kind).format === 'single' ? undefined : slugFault(id);
  return reason === undefined ? [] : [problem('bad-id', file, placeOf([]), `“${id}” is not an id; ${reason}`)];
}

function slugFault(id: string): string | undefined {
  return slug.safeParse(id).error?.issues[0]?.message;
}

/** An entry whose place is a part of a page has an id that the page does not use for itself. */
function placeProblem({ kind, id, file, placeOf }: Entry): Problem[] {
  const [page = '', fragment] = kindOf(kind).path?.(id).split('#') ?? [];
  if (fragment === undefined || !isReservedId(page, id)) return [];
  return [problem('reserved-id', file, placeOf([]), reservedReason(kind, id, page))];
}

function reservedReason(what: string, id: string, page: string): string {
  const ids = list(reservedIdsOf(page === '/' ? 'article' : page));
  return `the id “${id}” is one that the page ${page} uses itself; give the ${what} another, not ${ids}, not p1, not note-…, words-…, card-…, claim-…, placed-… or …-title`;
}

function sectionProblems({ file, tree }: Entry<'article'>): Problem[] {
  if (!tree) return [];
  const outline = readOutline(tree);
  const counts = Map.groupBy(articleIds(outline), ([id]) => id);
  return outline.sections.flatMap(({ id, place }, index): Problem[] => {
    const fault = slugFault(id);
    if (fault !== undefined) return [problem('bad-id', file, place, `the section’s id “${id}” is not an id; ${fault}`)];
    if (isReservedId('article', id)) return [problem('reserved-id', file, place, reservedReason('section', id, '/'))];
    const isFirst = outline.sections.findIndex((each) => each.id === id) === index;
    const others = (counts.get(id)?.length ?? 0) - outline.sections.filter((each) => each.id === id).length;
    if (isFirst && others === 0) return [];
    const reason = `the address “#${id}” occurs twice in the page; give the section another id, or rename the entry whose mention has it`;
    return [problem('duplicate-id', file, place, reason)];
  });
}

/** The path `/ID/` of an article and the names `ID.bib` of its citation files are free. */
function articleAddress({ id, file }: Entry<'article'>): Problem[] {
  if (!reservedIds.includes(id) && !id.startsWith('note-')) return [];
  const reason = `the id “${id}” is an address of the site; an article has any other id, not note-… and not ${list(reservedIds)}`;
  return [problem('taken-address', file, undefined, reason)];
}

function periodProblems(content: Content): Problem[] {
  return entriesOf(content, 'edition').flatMap(({ file, fields, placeOf }) =>
    Object.keys(fields?.periods ?? {}).flatMap((id) => {
      const place = placeOf(['periods', id]);
      if (isReservedId('/timeline/', id))
        return [problem('reserved-id', file, place, reservedReason('period', id, '/timeline/'))];
      const event = entriesOf(content, 'event').find((each) => each.id === id);
      if (!event) return [];
      const reason = `the id “${id}” is used by a period and by an event, which share the addresses /timeline/#ID; rename the event`;
      return [problem('id-clash', event.file, event.placeOf([]), reason)];
    }),
  );
}

/** Whatever has a card shares the addresses `#note-ID`. */
function clashingCards(content: Content): Problem[] {
  const entries = content.entries.filter(({ kind }) => kind === 'note' || kindOf(kind).mention);
  const byId = Map.groupBy(entries, ({ id }) => id);
  return entries.flatMap(({ id, file }): Problem[] => {
    const same = byId.get(id) ?? [];
    if (same.length === 1 || same[0]?.file === file) return [];
    const files = list(same.map((entry) => entry.file));
    return [
      problem(
        'id-clash',
        file,
        undefined,
        `the id “${id}” is used by ${files}, which share the address #note-${id}; rename one`,
      ),
    ];
  });
}
