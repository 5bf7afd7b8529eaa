import { existsSync, rmSync } from 'node:fs';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends this process, when it is told to, with a line that says so, once `stop` has ended what it started. What is in
 * `kept` must be as it was until then; a function is returned that takes all this back. A process that was started by
 * another of this project leaves the line to it, and does not outlive it.
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
  // Else listening would keep the process alive.
  process.channel?.unref();
  return () => listeners.forEach(([signal, listener]) => process.off(signal, listener));
}

/** Times to try again, and milliseconds between them. */
const [TRIES, PAUSE] = [50, 20];

/** Removes a folder at the very end of this process, though other threads of it may still write there. */
export function removeAtExit(folder: string): void {
  process.on('exit', () => {
    for (let tries = 0; tries < TRIES && existsSync(folder); tries++) {
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // A file has come in the meantime.
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  });
}
