import { kindNames, kindOf } from '../model/kinds.ts';
import type { Problem } from './report/problem.ts';

/** Names parts of the content by a problem: those that it spoils, or those that it was judged by. */
type Subjects = (problem: Problem) => readonly string[];

/** The problems of a rule. */
interface Found {
  problems: readonly Problem[];
  /** What the rule takes for right. */
  rests?: readonly Subjects[];
  /** What later rules cannot judge because of these problems. */
  spoils?: readonly Subjects[];
}

/** The problems of rules in their order, without those that rest on what a problem of an earlier rule spoils. */
export function withoutConsequences(found: readonly Found[]): Problem[] {
  const spoilt = new Set<string>();
  return found.flatMap(({ problems, rests = [], spoils = [] }) => {
    const kept = problems.filter((each) => !rests.some((names) => names(each).some((name) => spoilt.has(name))));
    for (const each of problems) spoils.flatMap((names) => names(each)).forEach((name) => spoilt.add(name));
    return kept;
  });
}

/** What is at fault on a line for one reason, such as in two cells of a table, is one problem. */
export function onceALine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((each) => seen.size < seen.add(`${line(each).join()} ${each.reason}`).size);
}

/** The words of a line. */
export const line: Subjects = ({ file, line }) => [`${file}:${line}`];

/** The text of a file. */
export const text: Subjects = ({ file = '' }) => [file];

/** What the problem itself says it is about. */
export const about: Subjects = (problem) => problem.about;

/** That the records in the file of an entry are all there. */
export const records: Subjects = (problem) =>
  kindNames.filter(
    (kind) => kindOf(kind).format === 'map' && problem.about.some((name) => name.startsWith(`${kind}:`)),
  );

/** What all articles say together; the words of one are a part of it. */
export const allArticles: Subjects = () => ['articles'];
export const anArticle: Subjects = (problem) =>
  problem.about.some((name) => name.startsWith('article:')) ? allArticles(problem) : [];

/** The same where an article that is not one of the `known` is gone. */
export const goneArticle =
  (known: readonly string[]): Subjects =>
  (problem) =>
    problem.about.some((name) => name.startsWith('article:') && !known.includes(name)) ? allArticles(problem) : [];

/** That each entry is known by its id. */
export const ids: Subjects = () => ['ids'];
