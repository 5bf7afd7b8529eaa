import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../report/problem.ts';

/** A folder with such a name takes the place of a file. */
const IS_FILE_NAME = /\.(?:mdx?|ya?ml|txt|json)$/;

/** A hidden file named like content; a name that begins with `.#` is a lock of Emacs. */
const IS_HIDDEN_CONTENT = /^\.(?:[^#].*)?\.?(?:mdx|yaml|txt)$/;

/** The files below a folder; what cannot be read is among `problems`. */
export function readTree(root: string, folder: string, problems: Problem[]): string[] {
  return entriesIn(join(root, folder), (reason) => problems.push(problem('unreadable', folder, undefined, reason)))
    .filter(({ name }) => !name.startsWith('.') || IS_HIDDEN_CONTENT.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (IS_FILE_NAME.test(entry.name)) return [path];
      if (entry.isDirectory()) return readTree(root, path, problems);
      const reason = entry.isSymbolicLink() ? linkReason(join(root, path)) : undefined;
      if (reason === undefined) return [path];
      problems.push(problem('unknown-file', path, undefined, reason));
      return [];
    });
}

/** Why a link is not followed; undefined for one to a file. */
function linkReason(path: string): string | undefined {
  try {
    if (!statSync(path).isDirectory()) return undefined;
    return 'this is a symbolic link to a folder, which nothing reads; put the folder itself here, or remove the link';
  } catch (error) {
    return `this is a broken symbolic link (${(error as NodeJS.ErrnoException).code}); put a folder here, or remove the link`;
  }
}

function entriesIn(path: string, fail: (reason: string) => void): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    fail(`cannot be read (${(error as NodeJS.ErrnoException).code}); allowed: a folder that everybody may read`);
    return [];
  }
}
