import type { Point } from './engine.ts';

/** Steps of the mouse from one point to another. */
const STEPS = 8;

/** One tick of a device of W3C WebDriver. */
type Tick = Record<string, string | number>;

/** A device of W3C WebDriver and what it does, tick by tick; devices act at the same time. */
export interface Source {
  id: string;
  type: 'pointer' | 'key';
  actions: Tick[];
}

const PAUSE: Tick = { type: 'pause', duration: 0 };
const DOWN: Tick = { type: 'pointerDown', button: 0 };
const UP: Tick = { type: 'pointerUp', button: 0 };
const SHIFT = '\uE008';
const CONTROL = '\uE009';

const down = (value: string): Tick => ({ type: 'keyDown', value });
const up = (value: string): Tick => ({ type: 'keyUp', value });
const move = ({ x, y }: Point): Tick => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 });
const mouse = (...actions: Tick[]): Source => ({ id: 'mouse', type: 'pointer', actions });
const keys = (...actions: Tick[]): Source => ({ id: 'keys', type: 'key', actions });

/** The button pressed at one point, and let go at another. */
export function drag(from: Point, to: Point): Source[] {
  const between = Array.from({ length: STEPS }, (_, step) => ({
    x: from.x + ((to.x - from.x) * (step + 1)) / STEPS,
    y: from.y + ((to.y - from.y) * (step + 1)) / STEPS,
  }));
  return [mouse(move(from), DOWN, ...between.map(move), UP)];
}

/** The mouse moved, no button pressed. */
export function moveTo(to: Point): Source[] {
  return [mouse(move(to))];
}

/** A click with the Shift key down. */
export function shiftClick(at: Point): Source[] {
  return [keys(down(SHIFT), PAUSE, PAUSE, PAUSE, up(SHIFT)), mouse(PAUSE, move(at), DOWN, UP)];
}

/** A key with the Control key down. */
export function control(key: string): Source[] {
  return [keys(down(CONTROL), down(key), up(key), up(CONTROL))];
}
