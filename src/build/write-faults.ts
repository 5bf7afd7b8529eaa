import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { AstroError } from 'astro/errors';

/** What to do about an error of the file system, by its code. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'your disk quota is used up; free some space',
  EROFS: 'its file system is read-only; name another folder with --outDir',
  EACCES: 'you may not write there; let its owner change that, or name another folder with --outDir',
  EPERM: 'you may not write there; let its owner change that, or name another folder with --outDir',
  EIO: 'the disk reports an I/O error; check whether it is full or failing',
  EMFILE: 'too many files are open; end other programs',
};

/** An error that is for the person at the terminal: a sentence, and no place in the code. */
export function plainError(message: string): AstroError {
  const error = new AstroError(message);
  error.stack = '';
  return error;
}

/** What to do about an error that came of writing to `path`, as a plain error; any other error as it is. */
export function writeError(error: unknown, path: string): unknown {
  // What copies folders names the code in its message alone.
  const { code, message } = error as NodeJS.ErrnoException;
  const advice = ADVICE[/^E[A-Z]+(?=[,:])/.exec(message)?.[0] ?? code ?? ''];
  return advice === undefined
    ? error
    : plainError(`${path} cannot be written: ${advice}. The last build is as it was.`);
}

/** The folder that a path means, which need not exist; a link is followed, and stays one. Throws if it is none. */
export function targetFolder(path: string): string {
  const found = resolve(path);
  if (!lstatSync(found, { throwIfNoEntry: false })) return found;
  if (!existsSync(found)) throw plainError(`${found} is a broken symbolic link; create its target, or remove it.`);
  const real = realpathSync(found);
  if (!statSync(real).isDirectory()) throw plainError(`${found} is a file; a site is a folder: move the file away.`);
  return real;
}

/** Throws if the path of the project has signs that Vite takes for something else, and then finds nothing. */
export function requirePlainPath(root: string): void {
  const [sign] = /[#?"*\\]/.exec(sep === '\\' ? root.replaceAll(sep, '/') : root) ?? [];
  if (sign !== undefined)
    throw plainError(`The path ${root} contains “${sign}”, which Vite cannot handle; rename the folder.`);
}

/** Throws if one of the folders, which need not exist, is known to be unwritable. */
export function requireWritable(...folders: readonly string[]): void {
  for (const folder of folders) {
    let nearest = folder;
    while (!existsSync(nearest)) nearest = dirname(nearest);
    try {
      accessSync(nearest, constants.W_OK);
    } catch (error) {
      throw writeError(error, folder);
    }
  }
}
