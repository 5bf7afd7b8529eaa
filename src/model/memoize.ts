/** Wraps a function so that it runs once for each argument in a process. */
export function memoize<K, V extends NonNullable<unknown>>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}
