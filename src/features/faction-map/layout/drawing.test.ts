import { describe, expect, test } from 'vitest';
import type { Arrow, FactionMap, MapPlace, Member } from '../faction-map.ts';
import { drawMap, NARROW, WIDE, type Drawing } from './drawing.ts';

const TEXTS = ['Reed', 'The dockers', 'Harbourmasters’ Association of the Northern Ports', 'Bay', 'Ann Whitworth-Poole',
  'Donaudampfschifffahrtsgesellschaft', 'The families of the inner quay', 'Poole']; // prettier-ignore

/** A map of one to eleven places, with up to eight members and ten arrows, often with a camp; the same for each seed. */
function anyMap(seed: number): FactionMap {
  let state = seed * 2654435761;
  const below = (count: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % count;
  };
  const text = () => TEXTS[below(TEXTS.length)] ?? '';
  const memberOf = (place: string, index: number): Member => ({
    kind: 'figure', id: `${place}-${index}`, name: text(), fullName: '', central: below(4) === 0,
    as: 'so', mention: 'reed-1', paragraph: 1 + below(2) * 11, note: undefined,
    through: index > 0 && below(4) === 0 ? `${place}-0` : undefined,
  }); // prettier-ignore
  const several = (lane: MapPlace['lane'], least: number, most: number) =>
    Array.from({ length: least + below(most - least + 1) }, (_, index): MapPlace => {
      const id = `${lane}-${index}`;
      const members = Array.from({ length: 1 + below(below(3) === 0 ? 8 : 3) }, (_, each) => memberOf(id, each));
      return { id, title: text(), lane, members };
    });
  const lanes = Array.from({ length: below(5) }, (_, lane) => several(lane + 1, 1, 2));
  const places = [...several('above', 0, 1), ...lanes.flat(), ...several('below', lanes.length === 0 ? 1 : 0, 2)];
  const pairs = places
    .flatMap(({ id: from }) => places.map(({ id: to }) => ({ from, to })))
    .filter(({ from, to }) => from !== to);
  const arrows = Array.from({ length: Math.min(below(11), pairs.length) }, (): Arrow => {
    const style = below(2) ? 'thick' : 'thin';
    return { style, means: `what a ${style} arrow means, at length`, ...pairs.splice(below(pairs.length), 1)[0]! };
  });
  const first = below(lanes.length + 1);
  const held = below(3) ? lanes.slice(first, first + 1 + below(3)).flat() : (lanes[first]?.slice(0, 1) ?? []);
  const camp = { title: text(), member: memberOf('camp', 0), around: held.map(({ id }) => id) };
  return { places, arrows, camp: held.length > 0 ? camp : undefined };
}

type Box = [left: number, top: number, right: number, bottom: number];
type Point = [x: number, y: number];

const around = (points: readonly Point[], margin = 0): Box => [
  Math.min(...points.map(([x]) => x)) - margin, Math.min(...points.map(([, y]) => y)) - margin,
  Math.max(...points.map(([x]) => x)) + margin, Math.max(...points.map(([, y]) => y)) + margin,
]; // prettier-ignore
const isOn = (a: Box, b: Box) => a[0] < b[2] - 0.5 && b[0] < a[2] - 0.5 && a[1] < b[3] - 0.5 && b[1] < a[3] - 0.5;

/** Everything that is read in a drawing. */
function textsOf({ blocks, camp, key }: Drawing): Box[] {
  const titles = [...key.map(({ words }) => words), ...blocks.map(({ title }) => title)];
  const names = [...blocks.flatMap(({ names }) => names), ...(camp ? [camp.name] : [])];
  return [
    ...titles.map(({ x, y, last, width }): Box => [x, y - 11, x + width, last + 3]),
    ...names.map(({ area: { x, y, width, height } }): Box => [x, y, x + width, y + height]),
  ];
}

/** The corners of a line, taken for sharp; the head of an arrow is left out. */
function cornersOf(d: string): Point[] {
  const corners = (d.split('M')[1] ?? '').matchAll(/(?:^|[LQ])([\d.-]+) ([\d.-]+)/g);
  return [...corners].map(([, x, y]): Point => [Number(x), Number(y)]);
}

/** The straight parts of lines as thin boxes. */
function partsOf(...lines: readonly string[]): Box[] {
  return lines
    .map(cornersOf)
    .flatMap((corners) => corners.slice(1).map((to, index) => around([corners[index] ?? to, to], 0.4)));
}

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('any map in its %s form', (_, form) => {
  const all = Array.from({ length: 1500 }, (_, seed) => anyMap(seed)).map((map, seed) => {
    const drawing = drawMap(map, form);
    const arrows = drawing.arrows.map(({ d }) => d);
    return {
      seed,
      map,
      drawing,
      arrows,
      lines: [...arrows, ...drawing.brackets, ...(drawing.camp ? [drawing.camp.d] : [])],
    };
  });
  /** Numbers of the maps with a fault. */
  const faulty = (isFaulty: (each: (typeof all)[number]) => boolean) => all.filter(isFaulty).map(({ seed }) => seed);

  test('has each member once, and no text on another', () => {
    for (const { map, drawing } of all) {
      const ids = drawing.blocks.flatMap(({ names }) => names.map(({ member }) => member.id));
      const drawn = map.places.flatMap(({ members }) => members.filter(({ through }) => through === undefined));
      expect(ids.sort()).toEqual(drawn.map(({ id }) => id).sort());
    }
    const overlaps = (texts: Box[]) =>
      texts.some((text, index) => texts.slice(0, index).some((other) => isOn(text, other)));
    expect(faulty(({ drawing }) => overlaps(textsOf(drawing)))).toEqual([]);
  });

  test('stays in its frame', () => {
    const isOut = ([left, top, right, bottom]: Box, { width, height }: Drawing) =>
      left < 0 || top < 0 || right > width + 0.1 || bottom > height + 0.1;
    expect(
      faulty(({ drawing, lines }) => [...textsOf(drawing), ...partsOf(...lines)].some((box) => isOut(box, drawing))),
    ).toEqual([]);
  });

  test('has no line through a text', () => {
    expect(
      faulty(({ drawing, lines }) =>
        partsOf(...lines).some((part) => textsOf(drawing).some((text) => isOn(part, text))),
      ),
    ).toEqual([]);
  });

  test('has no arrow along another', () => {
    const isLevel = ([left, top, right, bottom]: Box) => right - left > bottom - top;
    const along = (one: string, other: string) =>
      partsOf(one).some((a) => partsOf(other).some((b) => isLevel(a) === isLevel(b) && isOn(a, b)));
    expect(
      faulty(({ arrows }) => arrows.some((one, index) => arrows.slice(0, index).some((other) => along(one, other)))),
    ).toEqual([]);
  });

  test('has each arrow from the side of one place to the side of the other', () => {
    const intersects = ([x, y]: Point, id: string, { map, drawing }: (typeof all)[number]) => {
      const {
        left = 0,
        right = 0,
        top = 0,
        bottom = 0,
      } = drawing.blocks[map.places.findIndex((place) => place.id === id)] ?? {};
      return top < y && y < bottom && [left - x, x - right].some((distance) => distance > 4.9 && distance < 10.1);
    };
    const isLost = (d: string, { from, to }: Arrow, each: (typeof all)[number]) =>
      !intersects(cornersOf(d)[0]!, from, each) || !intersects(cornersOf(d).at(-1)!, to, each);
    expect(faulty((each) => each.arrows.some((d, index) => isLost(d, each.map.arrows[index]!, each)))).toEqual([]);
  });

  test('has the ends of arrows apart from each other', () => {
    const ends = (arrows: string[]) => arrows.map(cornersOf).flatMap((corners) => [corners[0]!, corners.at(-1)!]);
    const areClose = ([x, y]: Point, [otherX, otherY]: Point) => Math.abs(x - otherX) < 1 && Math.abs(y - otherY) < 7.9;
    const isCrowded = (end: Point, index: number, all: Point[]) =>
      all.slice(0, index).some((other) => areClose(end, other));
    expect(faulty(({ arrows }) => ends(arrows).some(isCrowded))).toEqual([]);
  });

  test('keeps arrows between places of the camp in it, and others out unless one end is there', () => {
    const isAstray = (d: string, { from, to }: Arrow, { map, drawing }: (typeof all)[number]) => {
      if (!map.camp || !drawing.camp) return false;
      const box = around(cornersOf(drawing.camp.d));
      const ends = [from, to].filter((id) => map.camp?.around.includes(id)).length;
      const inside = cornersOf(d).filter(([x, y]) => isOn([x - 1, y - 1, x + 1, y + 1], box)).length;
      return ends === 0 ? partsOf(d).some((part) => isOn(part, box)) : ends === 2 && inside < cornersOf(d).length;
    };
    expect(faulty((each) => each.arrows.some((d, index) => isAstray(d, each.map.arrows[index]!, each)))).toEqual([]);
  });
});
