import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The names of folders that this process uses beside `folder` until it is replaced. */
export function namesBeside(folder: string, pid = process.pid): { unfinished: string; replaced: string } {
  return { unfinished: `${folder}.unfinished-${pid}`, replaced: `${folder}.replaced-${pid}` };
}

/** The names of folders that this process uses in `folder` where it cannot be moved. */
function namesIn(folder: string, pid = process.pid): { incoming: string; outgoing: string } {
  return { incoming: join(folder, `.incoming-${pid}`), outgoing: join(folder, `.outgoing-${pid}`) };
}

/**
 * Puts the folder `from` in the place of `to`, which then holds what `from` held and nothing else, but keeps its `.git`.
 * Throws if that cannot be done; `to` is then as it was. In a folder that cannot be moved, such as a mounted one, the
 * files change places once all of the new ones are there.
 */
export function replaceFolder(from: string, to: string): void {
  try {
    swapFolders(from, to);
  } catch (cause) {
    try {
      swapFiles(from, to);
    } catch (error) {
      if (error instanceof Error) error.cause ??= cause;
      throw error;
    }
  }
}

function swapFolders(from: string, to: string): void {
  const { replaced } = namesBeside(to);
  const existed = existsSync(to);
  if (existed) renameSync(to, replaced);
  try {
    moveGit(replaced, from);
    renameSync(from, to);
  } catch (error) {
    if (existed) {
      moveGit(from, replaced);
      renameSync(replaced, to);
    }
    throw error;
  }
  discard(replaced);
}

/** Moves `.git` from a folder that has one to a folder that has none. */
function moveGit(from: string, to: string): void {
  if (existsSync(join(from, '.git')) && !existsSync(join(to, '.git'))) renameSync(join(from, '.git'), join(to, '.git'));
}

function swapFiles(from: string, to: string): void {
  const { incoming, outgoing } = namesIn(to);
  const done: [from: string, to: string][] = [];
  const move = (...paths: [from: string, to: string]) => {
    renameSync(...paths);
    done.push(paths);
  };
  const stays = ['.git', basename(incoming), basename(outgoing)];
  const existed = existsSync(to);
  try {
    cpSync(from, incoming, { recursive: true });
    mkdirSync(outgoing);
    for (const name of readdirSync(to).filter((each) => !stays.includes(each))) {
      move(join(to, name), join(outgoing, name));
    }
    for (const name of readdirSync(incoming)) move(join(incoming, name), join(to, name));
  } catch (error) {
    for (const [before, after] of done.toReversed()) renameSync(after, before);
    for (const folder of existed ? [incoming, outgoing] : [to]) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  for (const folder of [outgoing, incoming, from]) discard(folder);
}

/** Brings back what an ended process had taken away of `folder`, and removes what else it left beside it and in it. */
export function removeLeftOvers(folder: string): void {
  if (!existsSync(dirname(folder))) return;
  for (const name of readdirSync(dirname(folder))) {
    const pid = endedProcessIn(name, basename(folder));
    if (pid === undefined) continue;
    const { unfinished, replaced } = namesBeside(folder, pid);
    if (existsSync(replaced) && !existsSync(folder)) renameSync(replaced, folder);
    for (const left of [unfinished, replaced]) {
      if (existsSync(folder)) moveGit(left, folder);
      discard(left);
    }
  }
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = endedProcessIn(name, '');
    if (pid === undefined) continue;
    const { incoming, outgoing } = namesIn(folder, pid);
    for (const old of existsSync(outgoing) ? readdirSync(outgoing) : []) {
      rmSync(join(folder, old), { recursive: true, force: true });
      renameSync(join(outgoing, old), join(folder, old));
    }
    for (const left of [incoming, outgoing]) discard(left);
  }
}

/** The process in the name of a folder that it left, `FOLDER.replaced-1`, where it has ended. */
function endedProcessIn(name: string, folder: string): number | undefined {
  const [, before, id] = /^(.*)\.(?:unfinished|replaced|incoming|outgoing)-(\d+)$/.exec(name) ?? [];
  const pid = Number(id);
  return before === folder && !isRunning(pid) ? pid : undefined;
}

/** Removes a folder that nobody needs any more; where that is not allowed, it stays, and a line says so. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    console.warn(`${folder} cannot be removed (${(error as NodeJS.ErrnoException).code}); remove it, nothing needs it`);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
