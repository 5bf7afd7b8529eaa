import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { contains, isJsx } from '../../markup/nodes.ts';
import type { Messages } from '../../messages/index.ts';
import { messagesOf } from '../messages.ts';
import { blocksOf, placedText } from '../read/blocks.ts';
import { leadOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { anchoringArticles } from '../read/references.ts';
import { problem, type Problem } from '../report/problem.ts';
import { sinceFieldProblems, sinceTooEarly } from './since-fields.ts';
import { earlierDays, laterDates, orNumber } from './written-days.ts';

/** What was so when the article appeared, and what came later, are kept apart, in bodies and on cards. */
export function sinceProblems(content: Content): Problem[] {
  const t = messagesOf(content);
  if (!t) return [];
  const lead = leadOf(content);
  const anchoring = anchoringArticles(content);
  return content.entries.flatMap((entry) => {
    const article = entry.kind === 'note' ? anchoring.get(entry.id) : lead;
    const published = article?.fields?.published;
    if (published === undefined) return [];
    return [
      ...(entry.kind === 'note' ? unsourcedSince(entry) : []),
      ...(entry.kind === 'note' ? noteBodyProblems(entry, published, t) : sinceSectionProblems(entry, published, t)),
      ...sinceFieldProblems(entry, published, t),
    ];
  });
}

/** Text of a body in one piece, on one side of the article’s day. */
interface Passage extends ReturnType<typeof placedText> {
  later: boolean;
}

function unsourcedSince(entry: Entry): Problem[] {
  const { tree, fields, file, placeOf } = entry as Entry<'note'>;
  if (fields?.since === undefined || (tree && contains(tree, (node) => isJsx(node, 'Since')))) return [];
  const reason =
    '“since” is given, but the body has nothing in <Since>; write there what the line says, with its sources';
  return [problem('since-unsourced', file, placeOf(['since']), reason)];
}

function noteBodyProblems({ file, tree }: Entry, published: string, t: Messages): Problem[] {
  return passageProblems(file, tree ? passagesIn(tree.children, false) : [], published, t);
}

function passageProblems(file: string, passages: readonly Passage[], published: string, t: Messages): Problem[] {
  return passages.flatMap(({ text, later, placeIn }) => {
    const placeOf = (words: string) => placeIn(text.indexOf(words));
    return later
      ? earlierDays(text, published, t).map((words) =>
          sinceTooEarly(file, placeOf(words), words, '<Since>', published, t),
        )
      : laterDates(text, published, t).map((words) => {
          const reason = `“${words}” is later than the article and outside <Since>; put the sentence into <Since>…</Since>${orNumber(words)}`;
          return problem('later-outside-since', file, placeOf(words), reason);
        });
  });
}

function passagesIn(nodes: readonly Nodes[], later: boolean): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    const inside = later || isJsx(node, 'Since');
    if (node.type === 'text') return [{ ...placedText(node.value, node.position?.start), later }];
    return 'children' in node ? passagesIn(node.children, inside) : [];
  });
}

/** Later dates above the section “since then”, but for those in <Since>, and days in it that are too early. */
function sinceSectionProblems(entry: Entry, published: string, t: Messages): Problem[] {
  const { since } = t.bodies;
  const isSince = (node: Nodes) => node.type === 'heading' && toString(node).trim() === since;
  const nodes = entry.tree?.children ?? [];
  const start = nodes.findIndex(isSince);
  if (start < 0) return [];
  const under = { ...entry, tree: { type: 'root' as const, children: nodes.slice(start + 1) } };
  return [
    ...passageProblems(entry.file, passagesIn(nodes.slice(0, start), false), published, t),
    ...blocksOf(under).flatMap(({ text, placeIn }) =>
      earlierDays(text, published, t).map((words) =>
        sinceTooEarly(entry.file, placeIn(text.indexOf(words)), words, since, published, t),
      ),
    ),
  ];
}
