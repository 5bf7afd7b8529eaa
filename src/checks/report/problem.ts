import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import { showCharacters } from './characters.ts';

/**
 * Something in `content/` that stops the build: `ruleId` is the stable code of the rule, `file` a path from the project’s
 * root, `place` the point in that file if one is meant, `reason` what was found and what is allowed.
 */
export type Problem = VFileMessage;

/** Makes a problem of the rule `code`. */
export function problem(code: string, file: string, place: Point | undefined, reason: string): Problem {
  const message = new VFileMessage(reason, { ruleId: code, source: 'content', ...(place && { place }) });
  message.file = file;
  message.fatal = true;
  return message;
}

/** More problems than these have few causes. */
const MOST = 100;

/** One line per problem, hidden characters shown, in the order of files and lines: `content/notes/crews.mdx:3 [too-long] …`. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => (a.file ?? '').localeCompare(b.file ?? '', 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  const more = sorted.length > MOST ? [`… and ${sorted.length - MOST} more`] : [];
  return sorted
    .slice(0, MOST)
    .map(({ ruleId, file, line, reason }) =>
      showCharacters(`${file}${line === undefined ? '' : `:${line}`} [${ruleId}] ${reason}`.replaceAll('\n', '⏎')),
    )
    .concat(more)
    .join('\n');
}

/** `a, b, c`, or `none` for an empty list. */
export function list(values: Iterable<string>): string {
  return [...values].join(', ') || 'none';
}
