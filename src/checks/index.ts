import { entriesOf, readContent, type Content } from './read/content.ts';
import type { Problem } from './report/problem.ts';
import { anchorProblems } from './rules/anchor.ts';
import { bodyProblems } from './rules/body.ts';
import { factionMapProblems } from './rules/faction-map.ts';
import { idProblems } from './rules/ids.ts';
import { lockProblems } from './rules/lock.ts';
import { markupProblems } from './rules/markup.ts';
import { orderProblems } from './rules/order.ts';
import { referenceProblems } from './rules/reference.ts';
import { schemaProblems } from './rules/schema.ts';
import { leadProblems, textProblems } from './rules/text.ts';
import { wordingProblems } from './rules/wording.ts';

/** Everything in `content/` below `root` that must stop the build; empty when all is well. */
export function checkContent(root: string): Problem[] {
  return problemsOf(readContent(root));
}

/**
 * The problems of content that was read. What cannot be read, and then markup that has no place there, is reported alone:
 * other rules would take it for something else. An article whose text is not its text is left out of the rules on notes
 * and addresses, which follow from the text.
 */
export function problemsOf(content: Content): Problem[] {
  if (content.problems.length > 0) return content.problems;
  const markup = content.entries.flatMap(markupProblems);
  if (markup.length > 0) return markup;
  const articles = entriesOf(content, 'article');
  const texts = articles.map((entry) => ({ entry, problems: textProblems(content.root, entry) }));
  const broken = new Set(texts.filter(({ problems }) => problems.length > 0).map(({ entry }) => entry.id));
  const ids = idProblems(content);
  return [
    ...content.entries.flatMap(schemaProblems),
    ...texts.flatMap(({ problems }) => problems),
    ...leadProblems(articles),
    ...ids,
    ...referenceProblems(content),
    ...(broken.size > 0 ? [] : anchorProblems(content)),
    ...factionMapProblems(content),
    ...bodyProblems(content),
    ...wordingProblems(content),
    ...orderProblems(content),
    ...(ids.length > 0 ? [] : lockProblems(content, broken)),
  ];
}
