import { anchorProblems } from './anchor-rules.ts';
import { bodyProblems } from './body-rules.ts';
import { withoutConsequences } from './consequences.ts';
import { readContent, type Content } from './content.ts';
import { lockProblems } from './lock-rules.ts';
import { markupProblems } from './markup-rules.ts';
import { orderProblems } from './order-rules.ts';
import type { Problem } from './problem.ts';
import { referenceProblems } from './reference-rules.ts';
import { schemaProblems } from './schema-rules.ts';
import { sidesProblems } from './sides-rules.ts';
import { textProblems } from './text-rules.ts';
import { wordingProblems } from './wording-rules.ts';

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
