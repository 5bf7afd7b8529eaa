/** A point of the window in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Kinds of paper, as browsers name them. */
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** A browser with one page, driven alike whatever its engine. */
export interface Browser {
  /** Loads an address afresh, in a window whose content is `width` × `height` CSS pixels. */
  open: (address: string, width: number, height: number) => Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument, and both that and its answer are plain data. */
  evaluate: <A, T>(script: (argument: A) => T, argument: A) => Promise<T>;
  /** Clicks the first element that matches, as a reader does. */
  click: (selector: string) => Promise<void>;
  /** Presses the button of the mouse at one point, moves to another and lets go there. */
  drag: (from: Point, to: Point) => Promise<void>;
  /** Moves the mouse to a point. */
  move: (to: Point) => Promise<void>;
  /** Clicks a point with the Shift key down, which extends a selection to it. */
  shiftClick: (at: Point) => Promise<void>;
  /** Presses a key with the Control key down. */
  control: (key: 'a' | 'c' | 'v') => Promise<void>;
  /** What the window shows, as a PNG. */
  screenshot: () => Promise<Buffer>;
  /** The pages at the addresses as its print command gives them on each paper; only where nothing is missing to print. */
  print: (addresses: string[]) => Promise<Record<Paper, Buffer>[]>;
  close: () => Promise<void>;
}

/** A kind of browser that may be installed. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Names of the programs that it needs and that are not installed. */
  missing: string[];
  /** Names of what it needs besides to print, and that is not installed. */
  missingToPrint: string[];
  /** Starts the browser; to be called only where nothing is missing. */
  start: () => Promise<Browser>;
}
