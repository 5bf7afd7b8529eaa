import { describe, expect, test } from 'vitest';
import { createKeyedQueue, createLimit } from './queue.ts';

/** Tasks that end on demand, with a log of what began and ended. */
function tasks() {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    log,
    task: (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      log.push(`${name} ends`);
      return name;
    },
    end: async (name: string) => {
      ends.get(name)?.();
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a keyed queue', () => {
  test('runs the tasks of a key in turn, with a pause, and those of other keys meanwhile', async () => {
    const { log, task, end } = tasks();
    const run = createKeyedQueue(50, (ms) => {
      log.push(`wait ${ms}`);
      return Promise.resolve();
    });
    const results = Promise.all([run('a', task('a1')), run('a', task('a2')), run('b', task('b1'))]);
    await settle();
    expect(log).toEqual(['a1 begins', 'b1 begins']);
    await end('a1');
    expect(log.slice(2)).toEqual(['a1 ends', 'wait 50', 'a2 begins']);
    await end('b1');
    await end('a2');
    expect(await results).toEqual(['a1', 'a2', 'b1']);
  });

  test('goes on after a task that fails', async () => {
    const run = createKeyedQueue(0, () => Promise.resolve());
    const failing = run('a', () => Promise.reject(new Error('no')));
    const next = run('a', () => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('a limit', () => {
  test('runs so many tasks at a time, the others in their order', async () => {
    const { log, task, end } = tasks();
    const run = createLimit(2);
    const all = Promise.all(['a', 'b', 'c', 'd'].map((name) => run(task(name))));
    await settle();
    expect(log).toEqual(['a begins', 'b begins']);
    await end('b');
    expect(log.slice(2)).toEqual(['b ends', 'c begins']);
    await end('a');
    expect(log.slice(4)).toEqual(['a ends', 'd begins']);
    await end('c');
    await end('d');
    expect(await all).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is free again after a task that fails', async () => {
    const run = createLimit(1);
    await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await run(() => Promise.resolve('yes'))).toBe('yes');
  });
});
