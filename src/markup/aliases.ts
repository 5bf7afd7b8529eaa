import type { Nodes, Paragraph as ParagraphNode } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, isJsx, jsx, toAttributes } from './nodes.ts';
import type { OutlineNodes } from './outline.ts';

/**
 * Puts an empty element with each former id into what stands for it now, so that old links land without script.
 * `aliases` maps former ids to present ones. Ids of notes and cards go to their marks; sections are told in an attribute.
 */
export function addAliases(outline: OutlineNodes, aliases: Readonly<Record<string, string>>): void {
  const former = (id: string) => Object.keys(aliases).filter((old) => aliases[old] === id);
  for (const section of outline.sections) {
    const node = outline.nodes.get(section);
    const ids = former(section.id);
    if (node && isJsx(node) && ids.length > 0) node.attributes.push(...toAttributes({ aliases: ids.join(' ') }));
  }
  for (const paragraph of outline.paragraphs) {
    const node = outline.nodes.get(paragraph) as ParagraphNode;
    visit(node, 'mdxJsxTextElement', (element) => {
      const id = attribute(element, 'id');
      if (paragraph.sentences.some((sentence) => sentence.id === id)) putInto(element, former(id ?? ''));
    });
    putInto(node, former(paragraph.id));
    for (const mark of paragraph.marks) {
      putInto(outline.nodes.get(mark), former(mark.id));
      if (mark.first) mark.aliases = former(`note-${mark.target}`);
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
