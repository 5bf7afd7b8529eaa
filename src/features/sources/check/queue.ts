/** Runs tasks of one key one after the other, with `pause` milliseconds between two of them; those of others meanwhile. */
export function createKeyedQueue(pause: number, wait: (ms: number) => Promise<void>) {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const before = tails.get(key);
    const turn = before ? before.then(() => wait(pause)).then(task) : task();
    tails.set(
      key,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

/** Runs at most `most` tasks at a time, the others in the order in which they came. */
export function createLimit(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
