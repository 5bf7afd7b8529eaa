import { showCharacters } from './characters.ts';

/** Something in `content/` that stops the build. */
export interface Problem {
  /** Stable name of the rule: `unknown-figure`. */
  code: string;
  /** Path from the project’s root. */
  file: string;
  /** Line in that file, from 1; left out where the file as a whole is meant. */
  line?: number | undefined;
  /** What was found and what is allowed, in one sentence or two. */
  message: string;
}

/** One line per problem, hidden characters shown, in the order of files and lines: `content/notes/camps.mdx:3 [too-long] …`. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));
  return sorted
    .map(({ code, file, line, message }) =>
      showCharacters(`${file}${line === undefined ? '' : `:${line}`} [${code}] ${message}`.replaceAll('\n', '⏎')),
    )
    .join('\n');
}

/** `a, b, c`, or `none` for an empty list. */
export function list(values: Iterable<string>): string {
  return [...values].join(', ') || 'none';
}
