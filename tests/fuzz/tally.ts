import type { Problem } from '../../src/checks/report/problem.ts';
import type { Outcome } from './checked-content.ts';
import type { Mutation } from './mutations.ts';

/** A message is at the line of the fault, or at the next one with words, which it spoils. */
const NEAR = 1;

/** What is not there has no line: the message is at what lacks it, such as a record without a key, or a single tag. */
const LACKING = /^(?:missing-|.+-without-)/;
const SINGLE_TAG = /closing tag|an open tag first/;

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
  const { file, line, changes } = mutation;
  if (first.file !== file) return isNamed(first, changes) ? 'well refused' : 'elsewhere';
  if (line === undefined) return 'well refused';
  if (first.line === undefined) return 'no line';
  if (LACKING.test(String(first.ruleId)) || SINGLE_TAG.test(first.reason)) return 'well refused';
  return distance(changes.get(file) ?? '', line, first.line) <= NEAR ? 'well refused' : 'wrong line';
}

/** A file that is gone is missed where its entry is named; the message there names the entry. */
function isNamed({ reason, file = '' }: Problem, changes: Mutation['changes']): boolean {
  const gone = [...changes].flatMap(([path, source]) => (source === null ? [path.replace(/^.*\/|\.\w+$/g, '')] : []));
  return gone.some((id) => reason.includes(`“${id}”`) || file.includes(`/${id}.`));
}

/** Number of lines from one to another, of which those without words do not count. */
function distance(source: string, one: number, other: number): number {
  const between = source.split('\n').slice(Math.min(one, other), Math.max(one, other) - 1);
  return one === other ? 0 : 1 + between.filter((text) => text.trim() !== '').length;
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
