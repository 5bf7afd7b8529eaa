import type { Mark } from '../../markup/outline.ts';
import type { FactionMapFields } from '../../model/schemas/faction-map.ts';
import type { ReadArticle } from '../addresses/articles.ts';
import { list, problem, type Problem } from '../report/problem.ts';

type Path = PropertyKey[];

/** A map and what its rules need to know of the article; paths are below the field `map`. */
interface Check {
  map: FactionMapFields;
  /** Everything that the article mentions. */
  marks: Mark[];
  /** `about` is given where the numbers of mentions in the article are in doubt. */
  fault: (code: string, path: Path, reason: string, about?: string[]) => Problem;
  article: string;
  lineOf: (path: Path) => number;
}

/** The map of an article rests on mentions in it, each used once, shows everyone it mentions, and can be drawn. */
export function factionMapProblems({ entry, outline }: ReadArticle): Problem[] {
  const map = entry.fields?.map;
  if (!map) return [];
  const check: Check = {
    map,
    marks: outline.paragraphs.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'note')),
    fault: (code, path, reason, about) => problem(code, entry.file, entry.placeOf(['map', ...path]), reason, about),
    article: `article:${entry.id}`,
    lineOf: (path) => entry.placeOf(['map', ...path]).line,
  };
  const unknown = placeProblems(check);
  const gaps = laneProblems(check);
  return [
    // A place that is gone has taken along those who were in it, and what was built on it.
    ...mentionProblems(check, unknown.length > 0),
    ...throughProblems(check),
    ...unknown,
    ...gaps,
    ...(unknown.length + gaps.length > 0 ? [] : campProblems(check)),
  ];
}

function membersOf({ places }: FactionMapFields) {
  return Object.entries(places).flatMap(([place, { members }]) =>
    members.map((member, index) => ({ ...member, place, path: ['places', place, 'members', index] as Path })),
  );
}

/** `isPlaceGone` tells why those who are not on the map are not. */
function mentionProblems({ map, marks, fault, lineOf, article }: Check, isPlaceGone: boolean): Problem[] {
  const idsOf = (target: string) => marks.filter((mark) => mark.target === target).map(({ id }) => id);
  const used = [...membersOf(map), ...(map.camp ? [{ ...map.camp, path: ['camp'] }] : [])];
  const problems = used.flatMap(({ mention, path }, index): Problem[] => {
    const at = [...path, 'mention'];
    if (!marks.some(({ id }) => id === mention)) {
      const same = idsOf(mention.replace(/-\d+$/, ''));
      const allowed = list(same.length > 0 ? same : marks.map(({ id }) => id));
      return [fault('unknown-mention', at, `unknown mention “${mention}”; allowed: ${allowed}`, [article])];
    }
    const [first, second] = used.filter((other) => other.mention === mention);
    if (second !== used[index]) return [];
    const line = lineOf([...(first?.path ?? []), 'mention']);
    return [fault('placed-twice', at, `the mention “${mention}” already has a place, at line ${line}; allowed: one`)];
  });
  const shown = new Set(
    marks.filter(({ id }) => used.some(({ mention }) => mention === id)).map(({ target }) => target),
  );
  const [missing, ...others] = Map.groupBy(marks, ({ target }) => target)
    .values()
    .flatMap(([mark]) => (mark && !shown.has(mark.target) ? [mark] : []));
  // A mention that is misspelt, or written for another, is that of somebody without a place.
  if (!missing || problems.length > 0 || isPlaceGone) return problems;
  const { kind, target } = missing;
  const too = others.length > 0 ? `; without a place too: ${list(others.map((each) => `“${each.target}”`))}` : '';
  const reason = `the ${kind} “${target}” has no place; put one of its mentions on the map: ${list(idsOf(target))}${too}`;
  return [fault('not-placed', [], reason)];
}

function throughProblems({ map, marks, fault }: Check): Problem[] {
  const members = membersOf(map);
  const seen = new Set<string>();
  return members.flatMap(({ through, place, path }) => {
    const beside = members.filter((member) => member.place === place && member.through === undefined);
    const factions = marks
      .filter(({ id, kind }) => kind === 'faction' && beside.some(({ mention }) => mention === id))
      .map(({ target }) => target);
    if (through === undefined || factions.includes(through)) return [];
    const name = `${through} ${place}`;
    if (seen.has(name)) return [];
    seen.add(name);
    const reason = `the faction “${through}” is not in the place “${place}”; allowed: ${list(factions)}`;
    return [fault('unknown-through', [...path, 'through'], reason)];
  });
}

/** Arrows lead from one place to another, and a camp is around places in lanes. */
function placeProblems({ map: { places, arrows, camp }, fault }: Check): Problem[] {
  const ids = Object.keys(places);
  const lines = Object.entries(arrows).flatMap(([style, kind]) =>
    (kind?.lines ?? []).map((line, index) => ({ ...line, path: ['arrows', style, 'lines', index] })),
  );
  const inLanes = ids.filter((id) => typeof places[id]?.lane === 'number');
  return (
    [
      ...lines.flatMap(({ from, to, path }) => [
        { is: 'the arrow leads from', id: from, allowed: ids, path: [...path, 'from'] },
        { is: 'the arrow leads to', id: to, allowed: ids.filter((id) => id !== from), path: [...path, 'to'] },
      ]),
      ...(camp?.around ?? []).map((id, index) => ({
        is: 'the camp is around',
        id,
        allowed: inLanes,
        path: ['camp', 'around', index],
      })),
    ]
      .filter(({ id, allowed }) => !allowed.includes(id))
      // A place that is unknown is so for all that leads to it.
      .filter(({ id }, index, all) => ids.includes(id) || all.findIndex((each) => each.id === id) === index)
      .map(({ is, id, allowed, path }) => fault('unknown-place', path, `${is} “${id}”; allowed: ${list(allowed)}`))
  );
}

function laneProblems({ map, fault }: Check): Problem[] {
  const places = Object.entries(map.places);
  const firsts = places.filter(([, { lane }], index) => places.findIndex(([, place]) => place.lane === lane) === index);
  return firsts.flatMap(([id, { lane }]) => {
    if (typeof lane === 'string' || lane === 1 || places.some(([, place]) => place.lane === lane - 1)) return [];
    const reason = `the place is in lane ${lane}, but no place is in lane ${lane - 1}; allowed: lanes without a gap, from 1`;
    return [fault('lane-gap', ['places', id, 'lane'], reason)];
  });
}

/** A camp is a box around all places of neighbouring lanes, or around neighbouring places of one lane. */
function campProblems({ map: { places, camp }, fault }: Check): Problem[] {
  const inLanes = Object.entries(places)
    .map(([id, { lane }]) => ({ id, lane: Number(lane), isIn: camp?.around.includes(id) ?? false }))
    .filter(({ lane }) => lane > 0)
    .sort((a, b) => a.lane - b.lane);
  const run = inLanes.slice(
    inLanes.findIndex(({ isIn }) => isIn),
    inLanes.findLastIndex(({ isIn }) => isIn) + 1,
  );
  const lanes = new Set(run.map(({ lane }) => lane));
  const box = lanes.size > 1 ? inLanes.filter(({ lane }) => lanes.has(lane)) : run;
  const others = box.filter(({ isIn }) => !isIn).map(({ id }) => `“${id}”`);
  if (others.length === 0) return [];
  const reason = `a box around these places would also hold ${list(others)}; allowed: neighbours in one lane, or all places of neighbouring lanes`;
  return [fault('camp-apart', ['camp', 'around'], reason)];
}
