import { existsSync, rmSync } from 'node:fs';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * On SIGINT, SIGTERM or SIGHUP, calls `stop`, which ends what this process started, prints that `kept` is unchanged, and
 * exits with the status of the signal. Returns a function that removes the listeners for signals. A process that another
 * one of this project has started prints nothing, and exits when that one does.
 */
export function endInOrder(kept: string, stop: () => unknown = () => undefined): () => void {
  const isHelper = process.connected;
  const end = async (signal: (typeof SIGNALS)[number]) => {
    await stop();
    if (!isHelper) console.error(`Stopped by ${signal}: ${kept} is as it was. To renew it, run the command again.`);
    process.exit(128 + constants.signals[signal]);
  };
  const listeners = SIGNALS.map((signal) => [signal, () => void end(signal)] as const);
  for (const [signal, listener] of listeners) process.once(signal, listener);
  if (isHelper) process.once('disconnect', () => process.exit(1));
  // Otherwise the channel would keep the process alive.
  process.channel?.unref();
  return () => listeners.forEach(([signal, listener]) => process.off(signal, listener));
}

const TRIES = 50;
const PAUSE_MS = 20;

/** Removes a folder when this process exits, even if other threads of it are still writing there. */
export function removeAtExit(folder: string): void {
  process.on('exit', () => {
    for (let tries = 0; tries < TRIES && existsSync(folder); tries++) {
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // Another thread has just written a file.
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  });
}
