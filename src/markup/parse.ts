import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { lineAt } from '../model/line-at.ts';
import { memoize } from '../model/memoize.ts';
import { crowdIn } from './crowds.ts';
import { noAddressLinks } from './no-address-links.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(noAddressLinks)
  .use(remarkMdx)
  .freeze();

/** Blocks and elements within each other; what is read of them calls itself for each level. */
const MOST_LEVELS = 30;

/** Signs of quotations and lists at the start of one line, which is no line between parts. */
const DEEP_START = new RegExp(
  `^(?=.*[^-+*\\s])(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${MOST_LEVELS + 1}}`,
  'm',
);

const TAG = /<(\/?)[a-z][^<>]*?(\/?)>/gi;

/**
 * Parses an MDX file with its frontmatter into mdast; positions count lines of the whole file from 1.
 * Throws a VFileMessage with `line` and `column` if the file is not MDX, or nested more deeply than any text.
 */
export function parseMdx(source: string): Root {
  const deep = deepTagIn(source);
  if (deep !== undefined) throw tooDeep(startOfLine(source, deep));
  const crowded = crowdIn(source);
  if (crowded) throw new VFileMessage(crowded.found, { place: startOfLine(source, crowded.start) });
  const tree = processor.parse(source);
  const node = deepNodeIn(tree);
  if (node) throw tooDeep(node.position?.start);
  return tree;
}

/** Trees kept as text, which takes less memory where many articles have notes. */
const bodyAsJson = memoize((source: string) => JSON.stringify(parseMdx(source), withoutPosition));

/** The same for a text that several pages show, which is parsed once; without positions, and new at each call. */
export function parseBody(source: string): Root {
  return JSON.parse(bodyAsJson(source)) as Root;
}

function withoutPosition(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value;
}

function tooDeep(place: { line: number; column: number } | undefined): VFileMessage {
  return new VFileMessage(`nested more than ${MOST_LEVELS} levels deep`, place && { place });
}

function startOfLine(source: string, offset: number) {
  return { line: lineAt(source, offset), column: 1 };
}

/** Offset of the first quotation, list or tag that is nested too deeply, found before the parser has to. */
function deepTagIn(source: string): number | undefined {
  const start = DEEP_START.exec(source);
  if (start) return start.index;
  let level = 0;
  for (const { 1: closing, 2: empty, index } of source.matchAll(TAG)) {
    if (empty) continue;
    level = closing ? Math.max(0, level - 1) : level + 1;
    if (level > MOST_LEVELS) return index;
  }
  return undefined;
}

function deepNodeIn(tree: Root): Nodes | undefined {
  let nodes: Nodes[] = [tree];
  for (let level = 0; level <= 2 * MOST_LEVELS; level++) {
    nodes = nodes.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return nodes[0];
}
