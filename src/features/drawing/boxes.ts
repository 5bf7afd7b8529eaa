/** Values of custom properties by their names: `ink` → `#1d1a16`. */
export type Colours = ReadonlyMap<string, string>;

/** An element as satori lays it out. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: Box[] | string };
}

/** Reads the light colours off `tokens.css`: the first of each `--name: light-dark(#…, #…)`. */
export function lightColours(css: string): Colours {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6})\b/gi);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

/** A colour by its name. Throws if it is missing. */
export function colourOf(colours: Colours, name: string): string {
  const found = colours.get(name);
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found;
}

/** A flexible box with these styles. Lines are boxes of their own: satori cuts a border out of its box, which takes long. */
export function box(style: Record<string, string | number>, children: Box[] | string): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
