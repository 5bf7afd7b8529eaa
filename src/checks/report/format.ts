import { showCharacters } from './characters.ts';
import type { Problem } from './problem.ts';

/** Problems beyond this number are only counted: so many have few causes, which the first ones show. */
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
