import { describe, expect, test } from 'vitest';
import { entriesOf, readContent } from '../../../checks/read/content.ts';
import { readOutline } from '../../../markup/outline.ts';
import { article } from '../../../model/schemas/article.ts';
import { faction } from '../../../model/schemas/faction.ts';
import { figure } from '../../../model/schemas/figure.ts';
import type { Place } from '../../../model/schemas/sides.ts';
import { narrowDrawing, wideDrawing, type Drawing } from './drawing.ts';
import { readSides } from '../sides.ts';

const content = readContent('.');
const lead = entriesOf(content, 'articles').find(({ data }) => (data as { sides?: unknown }).sides)!;
const sides = readSides(
  article.parse(lead.data).sides!,
  readOutline(lead.tree!),
  entriesOf(content, 'figures').map(({ id, data }) => ({ id, data: figure.parse(data) })),
  entriesOf(content, 'factions').map(({ id, data }) => ({ id, data: faction.parse(data) })),
);
const drawings = { wide: wideDrawing(sides), narrow: narrowDrawing(sides) };

interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const boxes = ({ blocks }: Drawing): Box[] =>
  Object.values(blocks).flatMap(({ nodes }) =>
    nodes.map(({ id, role, under, area }) => ({ name: `${role} ${id} ${under ?? ''}`, ...area })),
  );

/** Points along the level and upright parts of a path, one every two units. */
function pointsOn(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MHVLQ])([\d. -]+)/g)].flatMap(([, command, numbers = '']) => {
    const given = numbers.trim().split(' ').map(Number);
    const start = { x, y };
    if (command === 'H') x = given[0]!;
    else if (command === 'V') y = given[0]!;
    else [x = 0, y = 0] = given.slice(-2);
    if (command === 'M') return [];
    const steps = Math.ceil(Math.hypot(x - start.x, y - start.y) / 2);
    return Array.from({ length: steps }, (_, step) => ({
      x: start.x + ((x - start.x) * step) / steps,
      y: start.y + ((y - start.y) * step) / steps,
    }));
  });
}

const inside = ({ x, y }: { x: number; y: number }, box: Box) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

describe.each(Object.entries(drawings))('the %s drawing', (_, drawing) => {
  test('holds everybody on each side, and everybody whom others count in a faction on it', () => {
    for (const [place, { members }] of Object.entries(sides)) {
      const { nodes } = drawing.blocks[place as Place];
      const ids = (inner: boolean) =>
        nodes.filter(({ role }) => inner === /other|moved/.test(role)).map(({ id }) => id);
      expect(ids(false).sort(), place).toEqual(members.map(({ id }) => id).sort());
      const others = place === 'camp' ? [] : members.flatMap(({ others }) => others.map(({ id }) => id));
      expect(ids(true).sort(), place).toEqual(others.sort());
    }
  });

  test('has no two names on each other, and room for a finger on each', () => {
    const all = boxes(drawing);
    const overlaps = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => `${a.name} on ${b.name}`),
    );
    expect(overlaps).toEqual([]);
    expect(all.filter(({ height, width }) => height < 26 || width < 30)).toEqual([]);
  });

  test('has everything within its frame', () => {
    const { width, height } = drawing;
    expect(
      boxes(drawing).filter((box) => box.x < 0 || box.x + box.width > width || box.y + box.height > height),
    ).toEqual([]);
    const points = drawing.strokes.flatMap(({ d }) => pointsOn(d));
    expect(points.length).toBeGreaterThan(1000);
    expect(points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  });

  test('has no stroke through a name', () => {
    const through = drawing.strokes.flatMap(({ kind, d }) =>
      boxes(drawing)
        .filter((box) => pointsOn(d).some((point) => inside(point, box)))
        .map(({ name }) => `${kind} through ${name}`),
    );
    expect([...new Set(through)]).toEqual([]);
  });

  test('leads from each of the warned to every place where others put them', () => {
    const moved = Object.values(drawing.blocks).flatMap(({ nodes }) => nodes.filter(({ role }) => role === 'moved'));
    expect(moved.length).toBeGreaterThan(0);
    expect(drawing.strokes.filter(({ kind }) => kind === 'elsewhere')).toHaveLength(moved.length);
  });
});

const top = ({ blocks }: Drawing, place: Place) => blocks[place].title[0]!.y;
const left = ({ blocks }: Drawing, place: Place) => blocks[place].title[0]!.x;

test('from left to right stand who threatens, the signal, who is warned, who was asked', () => {
  const order = (['threatening', 'signal', 'warned', 'approached'] as const).map((place) => left(drawings.wide, place));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('on a phone the same stand from top to bottom, those above at the top, those outside at the foot', () => {
  const places = [
    'above',
    'threatening',
    'signal',
    'warned',
    'approached',
    'threatened',
    'unplaced',
    'outside',
  ] as const;
  const order = places.map((place) => top(drawings.narrow, place));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
