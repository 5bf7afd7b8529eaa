import type { Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** GitHub’s Markdown makes links of addresses that are only named; here they stay words, which are those of the text. */
export function keepAddresses(tree: Root, source: string): void {
  visit(tree, 'link', (node: Link, index: number | undefined, parent: Parents | undefined) => {
    if (!parent || index === undefined || source[node.position?.start.offset ?? -1] === '[') return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}

export function remarkPlainAddresses() {
  return (tree: Root, file: VFile) => keepAddresses(tree, String(file));
}
