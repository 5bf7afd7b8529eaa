import type { Nodes, Parents } from 'mdast';
import { isJsx } from '../markdown/nodes.ts';
import { entriesOf, type Content, type Entry } from './content.ts';

/** Stands for a citation in the text of a block. */
export const CITE = '\uE000';

/** A paragraph, list item, heading or table cell of a body. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'cell';
  /** Text with `CITE` for each citation; words in Persian or Arabic that are marked as such are left out. */
  text: string;
  line: number | undefined;
}

/** The blocks of a body in reading order. */
export function blocksOf(entry: Entry): Block[] {
  return entry.tree ? collect(entry.tree) : [];
}

/** Entries whose words are the editors’ own: everything but the articles. */
export function editorsEntries(content: Content): Entry[] {
  return (['figures', 'factions', 'notes', 'events', 'sources', 'corrections'] as const).flatMap((collection) =>
    entriesOf(content, collection),
  );
}

function collect(parent: Parents): Block[] {
  return parent.children.flatMap((node): Block[] => {
    const line = node.position?.start.line;
    if (node.type === 'paragraph') return [{ kind: 'paragraph', text: textOf(node), line }];
    if (node.type === 'heading') return [{ kind: 'heading', text: textOf(node), line }];
    if (node.type === 'tableCell') return [{ kind: 'cell', text: textOf(node), line }];
    return 'children' in node ? collect(node as Parents) : [];
  });
}

function textOf(node: Nodes): string {
  if (isJsx(node, 'Cite')) return CITE;
  if (isJsx(node, 'bdi')) return '';
  if ('value' in node && node.type === 'text') return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}
