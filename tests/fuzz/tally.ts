import type { Outcome } from './checked-content.ts';

/** A message is at the line of the fault, or at the one that it spoils. */
const NEAR = 1;

/** How the checks did: of each mutant, one of these is true. */
export type Verdict =
  'accepted' | 'crash' | 'slow' | 'several' | 'elsewhere' | 'wrong line' | 'no line' | 'well refused';

const MOST_MILLISECONDS = 2_000;

/** Judges what the checks made of a mutant. */
export function verdictOf({ mutation, problems, crash, milliseconds }: Outcome): Verdict {
  const [first, second] = problems;
  if (crash !== undefined) return 'crash';
  if (milliseconds > MOST_MILLISECONDS) return 'slow';
  if (!first) return 'accepted';
  if (second) return 'several';
  if (first.file !== mutation.file) return 'elsewhere';
  if (first.line === undefined) return 'no line';
  // What is missing has no line, but the record that lacks it.
  if (/^missing-|-without-/.test(String(first.ruleId))) return 'well refused';
  return Math.abs(first.line - mutation.line) <= NEAR ? 'well refused' : 'wrong line';
}

/** A tally as lines of text: each verdict with its number and its share of what was refused. */
export function formatTally(verdicts: readonly Verdict[]): string {
  const counts = Map.groupBy(verdicts, (verdict) => verdict);
  const refused = verdicts.filter((verdict) => verdict !== 'accepted').length;
  const lines = [...counts]
    .map(([verdict, all]) => ({ verdict, count: all.length }))
    .sort((a, b) => b.count - a.count)
    .map(({ verdict, count }) => {
      const share = verdict === 'accepted' ? '' : ` (${((100 * count) / refused).toFixed(1)} % of the refused)`;
      return `${String(count).padStart(7)} ${verdict}${share}`;
    });
  return [`${verdicts.length} mutants`, ...lines].join('\n');
}
