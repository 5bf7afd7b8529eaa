import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The names of folders that this process uses beside `folder` until it is replaced. */
export function namesBeside(folder: string, pid = process.pid): { unfinished: string; replaced: string } {
  return { unfinished: `${folder}.unfinished-${pid}`, replaced: `${folder}.replaced-${pid}` };
}

/**
 * Puts the folder `from` in the place of `to`, which then holds what `from` held and nothing else, but keeps its `.git`.
 * Throws where that cannot be done; `to` is then as it was. A folder that cannot be moved, such as a mounted one, is
 * emptied and filled instead.
 */
export function replaceFolder(from: string, to: string): void {
  const { replaced } = namesBeside(to);
  rmSync(replaced, { recursive: true, force: true });
  try {
    if (existsSync(to)) renameSync(to, replaced);
  } catch {
    for (const name of readdirSync(to)) {
      if (name !== '.git') rmSync(join(to, name), { recursive: true });
    }
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
    return;
  }
  try {
    renameSync(from, to);
  } catch (error) {
    if (existsSync(replaced)) renameSync(replaced, to);
    throw error;
  }
  if (existsSync(join(replaced, '.git'))) renameSync(join(replaced, '.git'), join(to, '.git'));
  rmSync(replaced, { recursive: true, force: true });
}

/** Removes what ended processes have left beside `folder`. */
export function removeLeftOvers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(dirname(folder))) {
    const pid = Number(/\.(?:unfinished|replaced)-(\d+)$/.exec(name)?.[1]);
    const { unfinished, replaced } = namesBeside(basename(folder), pid);
    if ((name === unfinished || name === replaced) && !isRunning(pid)) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
