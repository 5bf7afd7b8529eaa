import { anchorProblems } from './rules/anchor.ts';
import { bodyProblems } from './rules/body.ts';
import { withoutConsequences } from './report/consequences.ts';
import { readContent, type Content } from './read/content.ts';
import { lockProblems } from './rules/lock.ts';
import { markupProblems } from './rules/markup.ts';
import { orderProblems } from './rules/order.ts';
import type { Problem } from './report/problem.ts';
import { referenceProblems } from './rules/reference.ts';
import { schemaProblems } from './rules/schema.ts';
import { sidesProblems } from './rules/sides.ts';
import { textProblems } from './rules/text.ts';
import { wordingProblems } from './rules/wording.ts';

const rules: ((content: Content) => Problem[])[] = [
  schemaProblems,
  referenceProblems,
  anchorProblems,
  textProblems,
  sidesProblems,
  bodyProblems,
  wordingProblems,
  orderProblems,
  lockProblems,
];

/**
 * Everything in `content/` below `root` that must stop the build; empty when all is well. What cannot be read, and then
 * markup that has no place there, is told alone: other rules would take it for something else.
 */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  if (content.problems.length > 0) return content.problems;
  const markup = markupProblems(content);
  if (markup.length > 0) return markup;
  return withoutConsequences(rules.flatMap((rule) => rule(content)));
}
