import { readOutline, type Mark } from '../../markup/outline.ts';
import type { Sides } from '../../model/schemas/sides.ts';
import { entriesOf, type Content, type Entry } from '../read/content.ts';
import { list, type Problem } from '../report/problem.ts';

/** Places of an article’s sides rest on mentions in that article, each used once, and nobody it names is left out. */
export function sidesProblems(content: Content): Problem[] {
  return entriesOf(content, 'articles').flatMap(ofArticle);
}

function ofArticle(entry: Entry): Problem[] {
  const { file, data, lineOf, tree } = entry;
  const places = placesIn((data as { sides?: Partial<Sides> }).sides);
  if (places.length === 0 || !tree) return [];
  const marks = readOutline(tree).paragraphs.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'note'));
  const problems = places.flatMap(({ mention, path }, index): Problem[] => {
    const problem = { file, line: lineOf(path) };
    if (!marks.some(({ id }) => id === mention)) return [{ ...problem, ...unknown(mention, marks) }];
    const first = places.findIndex((place) => place.mention === mention);
    if (first === index) return [];
    const message = `the mention “${mention}” has a place already at line ${lineOf(places[first]!.path)}; allowed: one`;
    return [{ ...problem, code: 'placed-twice', message }];
  });
  const placed = new Set(
    marks.filter(({ id }) => places.some(({ mention }) => mention === id)).map(({ target }) => target),
  );
  const missing = new Map(marks.filter(({ target }) => !placed.has(target)).map((mark) => [mark.target, mark]));
  return [
    ...problems,
    ...[...missing.values()].map(({ kind, target }) => ({
      code: 'not-placed',
      file,
      line: lineOf(['sides']),
      message: `the ${kind} “${target}” has no place; put one of its mentions on a side, or under “unplaced”: ${list(idsOf(target, marks))}`,
    })),
  ];
}

function placesIn(sides: Partial<Sides> = {}) {
  return Object.entries(sides).flatMap(([place, side]) =>
    (Array.isArray(side?.members) ? side.members : []).map((member, index) => ({
      mention: String(member?.mention),
      path: ['sides', place, 'members', index, 'mention'],
    })),
  );
}

function unknown(mention: string, marks: readonly Mark[]) {
  const same = idsOf(mention.replace(/-\d+$/, ''), marks);
  const allowed = same.length > 0 ? same : marks.map(({ id }) => id);
  return { code: 'unknown-mention', message: `unknown mention “${mention}”; allowed: ${list(allowed)}` };
}

function idsOf(target: string, marks: readonly Mark[]): string[] {
  return marks.filter((mark) => mark.target === target).map(({ id }) => id);
}
