import { basename } from 'node:path';
import { kindNames, kindOf } from '../../model/kinds.ts';
import { isSlug } from '../../model/schemas/id.ts';
import { problem, type Problem } from '../report/problem.ts';
import { readTree } from './folders.ts';

/** Where every address that the site has ever had is recorded. */
export const LOCK = 'content/ids.lock.json';

/** Files in `content/` with a place of their own; `ID` is any name. */
const allowed = [
  ...kindNames.map((name) => {
    const { collection, format } = kindOf(name);
    return format === 'folder' ? `content/${collection}/ID.mdx` : `content/${collection}.yaml`;
  }),
  'content/articles/ID.txt',
  LOCK,
];

/** The editors’ guide, which is no content. */
const GUIDE = 'content/README.md';

const patterns = allowed.map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('ID', '[^./][^/]*')}$`));

/** The folder of a kind. */
const IN_COLLECTION = new RegExp(`^content/(?:${kindNames.map((name) => kindOf(name).collection).join('|')})/`);

/**
 * Paths of the files in `content/` from the project’s root, in the order of their names, and a problem for every other
 * one, which nobody would read. What begins with a dot belongs to other programs and is left alone, unless it ends as content does.
 */
export function listFiles(root: string): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = readTree(root, 'content', problems).filter((file) => file !== GUIDE);
  const isRead = (file: string) => patterns.some((pattern) => pattern.test(file));
  const unknown = Map.groupBy(
    files.filter((file) => !isRead(file)),
    (file) => folderOf(file) ?? file,
  );
  for (const [place, [file = '', ...others]] of unknown) {
    const [at, reason] = others.length > 0 ? [place, folderReason(others.length + 1)] : [file, reasonFor(file, files)];
    problems.push(problem('unknown-file', at, undefined, reason));
  }
  for (const file of files) {
    if (
      isRead(file) &&
      file.endsWith('.txt') &&
      files.every((each) => isRead(each) || !each.startsWith('content/articles/')) &&
      !files.some((each) => each !== file && basename(stemOf(each)) === basename(stemOf(file)))
    ) {
      const reason = `there is no ${file.replace(/txt$/, 'mdx')} that this is the text of; write it, or remove the text`;
      problems.push(problem('unknown-file', file, undefined, reason));
    }
  }
  return { files: files.filter(isRead), problems };
}

/** The first folder around a file that has no place in `content/`, and so nothing in it; undefined where all have. */
function folderOf(file: string): string | undefined {
  const [, folder] = /^(content\/(?:ID\/)?[^/]+)\//.exec(file.replace(IN_COLLECTION, 'content/ID/')) ?? [];
  const [collection] = IN_COLLECTION.exec(file) ?? [];
  return folder?.replace('content/ID/', collection ?? '');
}

function folderReason(count: number): string {
  return `nothing reads this folder, which has ${count} files; move what belongs to content to its place (${allowed.join(', ')}), and remove the rest`;
}

/** A path without the ending of its file. */
function stemOf(file: string): string {
  return file.replace(/\.[^./]*$/, '');
}

function reasonFor(file: string, files: readonly string[]): string {
  const stem = stemOf(file);
  const meant = allowed.find((path) => stemOf(path) === stem) ?? sibling(file);
  return meant && !files.includes(meant)
    ? `nothing reads this file; rename it to ${meant}, or remove it`
    : `nothing reads this file; allowed: ${allowed.join(', ')}`;
}

/**
 * For `content/notes/x.md`, `content/notes/sub/x.mdx` or `content/notes/x/index.mdx`, the path at which the note `x` would
 * be read.
 */
function sibling(file: string): string | undefined {
  const [, folder, path = ''] = /^(content\/[^/]+)\/([^.]+)\.mdx?$/.exec(file) ?? [];
  const id = path.replace(/\/index$/, '').replace(/^.*\//, '');
  const isPlace = folder !== undefined && allowed.includes(`${folder}/ID.mdx`) && isSlug(id);
  return isPlace ? `${folder}/${id}.mdx` : undefined;
}
