import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, jsx, toAttributes } from './nodes.ts';
import { marksIn, positionOf, type Outline } from './outline.ts';
import type { OutlineNodes } from './read-outline.ts';
import { parsePosition, positionsOverlap, type Recorded } from './positions.ts';

/**
 * Former ids of places in the page of an article, each with the id that replaces it: those in `written`, and those that
 * follow from entries that were renamed, whose words had the former id in theirs.
 */
export function aliasesOf(
  outline: Outline,
  { ids, formerIds }: Recorded,
  written: Readonly<Record<string, string>>,
): Record<string, string> {
  const renamed = marksIn(outline).flatMap(({ mark, paragraph }) =>
    (formerIds.get(mark.target) ?? []).flatMap((former): [string, string][] => {
      if (mark.kind === 'note') return [[`words-${former}`, mark.id]];
      const isFormer = new RegExp(`^${former}-\\d+$`);
      return [...ids]
        .filter(([id]) => isFormer.test(id))
        .filter(([, value]) => {
          const position = parsePosition(value);
          return position && positionsOverlap(position, positionOf({ mark, paragraph }));
        })
        .map(([id]) => [id, mark.id]);
    }),
  );
  return { ...Object.fromEntries(renamed), ...written };
}

/**
 * Puts an empty element with each former id into what has that place now, so that old links land without script.
 * `aliases` maps former ids to present ones. Former ids of cards go to their marks; a section’s go into an attribute.
 */
export function addAliases({ outline, sections, paragraphs }: OutlineNodes, aliases: Readonly<Record<string, string>>) {
  const former = (id: string) => Object.keys(aliases).filter((old) => aliases[old] === id);
  for (const [index, { id }] of outline.sections.entries()) {
    const ids = former(id);
    if (ids.length > 0) sections[index]?.attributes.push(...toAttributes({ aliases: ids.join(' ') }));
  }
  for (const [index, paragraph] of outline.paragraphs.entries()) {
    const found = paragraphs[index];
    if (!found) continue;
    const sentences = new Set(paragraph.sentences.map(({ id }) => id));
    visit(found.node, 'mdxJsxTextElement', (element) => {
      const id = attribute(element, 'id');
      if (id !== undefined && sentences.has(id)) putInto(element, former(id));
    });
    putInto(found.node, former(paragraph.id));
    for (const [place, mark] of paragraph.marks.entries()) {
      putInto(found.marks[place], former(mark.id));
      if (mark.first) mark.aliases = [...new Set([...mark.aliases, ...former(`note-${mark.target}`)])];
    }
  }
}

/** Elements with these ids and nothing in them. */
export function aliasElements(ids: readonly string[]): Nodes[] {
  return ids.map((id) => jsx('mdxJsxTextElement', 'span', { id, class: 'alias' }));
}

function putInto(node: Nodes | undefined, ids: readonly string[]) {
  if (node && 'children' in node) (node.children as Nodes[]).unshift(...aliasElements(ids));
}
