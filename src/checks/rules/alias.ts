import { entriesOf, type Content } from '../read/content.ts';
import type { Lock } from '../lock.ts';
import { list, type Problem } from '../report/problem.ts';

/** Former ids by page, each with the id that stands for it. */
export type Aliases = Map<string, Record<string, string>>;

/** Every alias leads at once to something that stands in its page, and is no id of something else there. */
export function aliasProblems(content: Content, live: Lock, aliases: Aliases): Problem[] {
  return entriesOf(content, 'articles').flatMap(({ id, file, lineOf }) => {
    const ids = live[`articles/${id}`] ?? [];
    const ofPage = aliases.get(`articles/${id}`) ?? {};
    const told = new Set<string>();
    return Object.entries(ofPage).flatMap(([old, target]): Problem[] => {
      const problem = (code: string, message: string) => [{ code, file, line: lineOf(['aliases', old]), message }];
      if (ids.includes(old)) {
        return problem('alias-shadows', `the alias “${old}” is the id of something that stands here; remove the alias`);
      }
      if (ids.includes(target) || told.has(old)) return [];
      const cycle = cycleFrom(old, ofPage);
      if (cycle) {
        cycle.forEach((each) => told.add(each));
        const path = [...cycle, old].join(' → ');
        return problem(
          'alias-cycle',
          `the aliases ${path} lead in a circle; lead each to an id that stands in the page`,
        );
      }
      const near = ids.filter((other) => other.split('-')[0] === target.split('-')[0]);
      const message = `the alias “${old}” leads to “${target}”, which does not exist; allowed: ${list(near)}`;
      return problem('alias-nowhere', message);
    });
  });
}

/** The aliases that lead from `old` back to it; undefined where they lead elsewhere. */
function cycleFrom(old: string, aliases: Record<string, string>): string[] | undefined {
  const path = [old];
  for (let next = aliases[old]; next !== undefined && !path.includes(next); next = aliases[next]) path.push(next);
  return aliases[path.at(-1) ?? ''] === old ? path : undefined;
}
