import { anchorProblems } from './anchor-rules.ts';
import { bodyProblems } from './body-rules.ts';
import { readContent, type Content } from './content.ts';
import { lockProblems } from './lock-rules.ts';
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

/** Everything in `content/` below `root` that must stop the build; empty when all is well. */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  if (content.problems.length > 0) return content.problems;
  return rules.flatMap((rule) => rule(content));
}
