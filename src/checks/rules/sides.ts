import type { Mark } from '../../markup/outline.ts';
import type { Fields } from '../../model/kinds.ts';
import type { ReadArticle } from '../addresses/live.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** The places of an article’s sides rest on mentions in that article, each used once, and nobody it names is left out. */
export function sidesProblems({ entry, outline }: ReadArticle): Problem[] {
  const { file, fields, placeOf } = entry;
  const lineOf = ({ path }: { path: readonly PropertyKey[] }) => placeOf(path).line;
  const places = placesIn(fields?.sides).sort((a, b) => lineOf(a) - lineOf(b));
  if (places.length === 0) return [];
  const marks = outline.paragraphs.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'note'));
  const problems = places.flatMap(({ mention, path }, index): Problem[] => {
    const place = placeOf(path);
    if (!marks.some(({ id }) => id === mention))
      return [problem('unknown-mention', file, place, unknown(mention, marks))];
    const first = places.findIndex((other) => other.mention === mention);
    if (first === index) return [];
    const line = placeOf(places[first]?.path ?? []).line;
    const reason = `the mention “${mention}” has a place already at line ${line}; allowed: one`;
    return [problem('placed-twice', file, place, reason)];
  });
  const placed = new Set(
    marks.filter(({ id }) => places.some(({ mention }) => mention === id)).map(({ target }) => target),
  );
  const missing = new Map(marks.filter(({ target }) => !placed.has(target)).map((mark) => [mark.target, mark]));
  return [
    ...problems,
    ...[...missing.values()].map(({ kind, target }) => {
      const reason = `the ${kind} “${target}” has no place; put one of its mentions on a side, or under “unplaced”: ${list(idsOf(target, marks))}`;
      return problem('not-placed', file, placeOf(['sides']), reason);
    }),
  ];
}

function placesIn(sides: Fields<'article'>['sides']) {
  return Object.entries(sides ?? {}).flatMap(([place, { members }]) =>
    members.map(({ mention }, index) => ({
      mention,
      path: ['sides', place, 'members', index, 'mention'],
    })),
  );
}

function unknown(mention: string, marks: readonly Mark[]): string {
  const same = idsOf(mention.replace(/-\d+$/, ''), marks);
  const allowed = same.length > 0 ? same : marks.map(({ id }) => id);
  return `unknown mention “${mention}”; allowed: ${list(allowed)}`;
}

function idsOf(target: string, marks: readonly Mark[]): string[] {
  return marks.filter((mark) => mark.target === target).map(({ id }) => id);
}
