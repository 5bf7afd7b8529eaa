/** Last part of a Latin name, by which an index is sorted: “Ali Shamkhani” → “Shamkhani”. */
export function sortName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** Orders entries by the last part of their name. */
export function byName(a: { data: { name: string } }, b: { data: { name: string } }): number {
  return sortName(a.data.name).localeCompare(sortName(b.data.name), 'en');
}
