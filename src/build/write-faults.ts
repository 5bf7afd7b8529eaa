import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { AstroError } from 'astro/errors';

/** What to do where a site cannot be written, and where the project itself cannot. */
const ELSEWHERE = 'name another folder with --outDir';
const COPY = 'copy the project to a place where you may write';

/** What to do about an error of the file system, by its code; `ELSEWHERE` is for sites alone. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'your disk quota is used up; free some space',
  EROFS: `its file system is read-only; ${ELSEWHERE}`,
  EACCES: `you may not write there; let its owner change that, or ${ELSEWHERE}`,
  EPERM: `you may not write there; let its owner change that, or ${ELSEWHERE}`,
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
  const { code, message } = error as NodeJS.ErrnoException;
  // `cpSync` and Playwright name the code only in the message.
  const [named = code ?? ''] = /\bE[A-Z]{2,}(?=[,:])/.exec(message) ?? [];
  return named in ADVICE ? plainError(sentence(path, named)) : error;
}

/** What Node and native programs print when nothing can be written to a disk, by the code of the error. */
const MESSAGES: Record<string, RegExp> = {
  ENOSPC: /\bENOSPC\b|No space left on device/,
  EDQUOT: /\bEDQUOT\b|Disk quota exceeded/,
  EROFS: /\bEROFS\b|Read-only file system/,
};

/** What to do about a message that says that a disk is full or read-only; undefined for any other message. */
export function diskFault(message: string, path: string): string | undefined {
  const code = Object.keys(MESSAGES).find((each) => MESSAGES[each]?.test(message));
  return code && sentence(path, code);
}

function sentence(path: string, code: string): string {
  return `${path} cannot be written: ${ADVICE[code]}. The last build is as it was.`;
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

/** Folders of the project in which no site may be; `npm run pdf` builds one below `node_modules`. */
const OWN = ['content', 'src', 'public', 'tests', '.git'];

/** Throws if a site would take the place of the project, of a part of it, or of what is around it. */
export function requireApart(folder: string, root: string): void {
  const path = relative(realpathSync(root), folder).split(sep);
  const isAround = path.every((part) => part === '' || part === '..');
  if (isAround || path.join() === 'node_modules' || OWN.includes(path[0] ?? ''))
    throw plainError(`A site would replace everything in ${folder}, which the project needs; ${ELSEWHERE}.`);
}

/** Throws if the path of the project has a character that Vite or Astro misreads: they find no files, or lose the styles. */
export function requirePlainPath(root: string): void {
  const [character] = /[#?%"*\\]/.exec(sep === '\\' ? root.replaceAll(sep, '/') : root) ?? [];
  if (character !== undefined)
    throw plainError(`The path ${root} contains “${character}”, which Vite cannot handle; rename the folder.`);
}

/** Throws if a folder, which need not exist, is known to be unwritable. */
export function requireWritable(folder: string): void {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK);
  } catch (error) {
    throw writeError(error, folder);
  }
}

/** The same for a folder in which the project keeps what it needs to build. */
export function requireOwnWritable(folder: string): void {
  try {
    requireWritable(folder);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw plainError(error.message.replace(ELSEWHERE, COPY));
  }
}
