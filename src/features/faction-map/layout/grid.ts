import type { Arrow, Camp, FactionMap, MapPlace } from '../faction-map.ts';

/** A place in a column of lanes, or in a row across all columns. */
export interface Slot {
  place: MapPlace;
  /** From 0; undefined in a row. */
  column: number | undefined;
  /** Position in reading order. */
  order: number;
  inCamp: boolean;
}

/** Corridors run across: above the columns, below them, and below the places of the camp inside its edge. */
export type Corridor = 'top' | 'bottom' | 'camp';

/**
 * The route of an arrow. Channels run up and down: channel `n` to the left of column `n`, the first and the last beside the
 * rows too. An arrow leaves along one and arrives along another, through a corridor unless they are the same.
 */
export interface Route {
  from: Slot;
  to: Slot;
  start: number;
  end: number;
  corridor: Corridor | undefined;
  /** True if both ends are in the camp, so that the arrow stays inside its edge. */
  inCamp: boolean;
}

export interface Grid {
  columns: number;
  slots: Slot[];
  routes: Route[];
  /** The camp, with its first and last column. */
  camp: (Camp & { first: number; last: number }) | undefined;
}

/** Puts each lane into a column of its own, or all into one, and routes the arrows. */
export function gridOf({ places, arrows, camp }: FactionMap, oneColumn: boolean): Grid {
  const slots = places.map((place, order): Slot => {
    const column = typeof place.lane === 'string' ? undefined : oneColumn ? 0 : place.lane - 1;
    return { place, column, order, inCamp: camp?.around.includes(place.id) ?? false };
  });
  const inCamp = slots.flatMap(({ column, inCamp }) => (inCamp && column !== undefined ? [column] : []));
  const grid: Grid = {
    columns: Math.max(1, ...slots.map(({ column = 0 }) => column + 1)),
    slots,
    routes: [],
    camp: camp && { ...camp, first: Math.min(...inCamp), last: Math.max(...inCamp) },
  };
  return { ...grid, routes: arrows.map((arrow) => routeOf(arrow, grid)) };
}

/** The shortest route that passes over no names, nor over a camp that neither end is in. */
function routeOf(arrow: Arrow, { slots, columns, camp }: Grid): Route {
  const [from, to] = [arrow.from, arrow.to].map((id) => slots.find(({ place }) => place.id === id));
  if (!from || !to) throw new Error(`no place “${from ? arrow.to : arrow.from}”`);
  const inCamp = from.inCamp && to.inCamp;
  const wantsTop = [from, to].some(({ place }) => place.lane === 'above');
  /** The title of the camp is on its upper edge, so that channels inside it lead out at its foot alone. */
  const isInside = (channel: number) => camp !== undefined && camp.first < channel && channel <= camp.last;
  const corridorOf = (start: number, end: number): Corridor | undefined => {
    if (start === end) return undefined;
    if (inCamp) return 'camp';
    return wantsTop && !isInside(start) && !isInside(end) ? 'top' : 'bottom';
  };
  const channelsOf = ({ column }: Slot) => (column === undefined ? [0, columns] : [column, column + 1]);
  const routes = channelsOf(from).flatMap((start) =>
    channelsOf(to).map((end) => {
      const corridor = corridorOf(start, end);
      const detour = corridor === 'bottom' && wantsTop ? 3 : 2;
      return { start, end, corridor, cost: corridor ? detour + Math.abs(start - end) : start / 100 };
    }),
  );
  const { start, end, corridor } = routes.reduce((best, route) => (route.cost < best.cost ? route : best));
  return { from, to, start, end, corridor, inCamp };
}
