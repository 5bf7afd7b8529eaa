/** What each address below the base path points at: `/#reed-3` → `p7:27+6`, `/figures/reed/` → `figure:reed`. */
export type Addresses = ReadonlyMap<string, string>;

/** The addresses as the text of `content/ids.lock.json`: one a line, in an order that does not depend on the content. */
export function formatLock(addresses: Addresses): string {
  const sorted = [...addresses].sort(([a], [b]) => compareAddresses(a, b));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`;
}

/** Reads what `formatLock` writes. Throws a SyntaxError for anything else. */
export function parseLock(text: string): Addresses {
  const value: unknown = JSON.parse(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new SyntaxError('it is not a map');
  const names = [...text.matchAll(/("(?:[^"\\]|\\.)*")\s*:/g)].map(([, name = '']) => JSON.parse(name) as string);
  const repeated = repeatedIn(names);
  if (repeated !== undefined) throw new SyntaxError(`“${repeated}” is written twice`);
  return new Map(
    Object.entries(value).map(([address, target]) => {
      if (typeof target !== 'string') throw new SyntaxError(`“${address}” has no text as its value`);
      if (!address.startsWith('/')) throw new SyntaxError(`“${address}” is no address below the base path`);
      return [address, target];
    }),
  );
}

function repeatedIn(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

/** The recorded addresses with all live ones added; nothing is ever taken out or changed. */
export function extendLock(recorded: Addresses, live: Addresses): Addresses {
  return new Map([...live, ...recorded]);
}

/** Line of an address in the text of the lock, from 1; undefined if it is not there. */
export function lineInLock(text: string, address: string): number | undefined {
  const name = JSON.stringify(address);
  const index = text.split('\n').findIndex((line) => line.includes(`${name}:`) || line.includes(`${name} :`));
  return index < 0 ? undefined : index + 1;
}

const collator = new Intl.Collator('en', { numeric: true });

function compareAddresses(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
