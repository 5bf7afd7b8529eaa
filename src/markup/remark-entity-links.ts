import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { kinds } from '../model/kinds.ts';
import { entityOf, jsx } from './nodes.ts';

/**
 * Turns links of pages to entries, `figure:ID`, into addresses below `base` (which ends in a slash), and `note:ID`
 * links into `<NoteLink id="ID">`, since only the articles together show where a note is.
 */
export function remarkEntityLinks({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'link', (node, index, parent) => {
      const entity = entityOf(node);
      if (!entity) return;
      if (entity.kind !== 'note') node.url = base.replace(/\/$/, '') + kinds[entity.kind].path(entity.id);
      else if (parent && index !== undefined) {
        parent.children[index] = jsx('mdxJsxTextElement', 'NoteLink', { id: entity.id }, node.children);
      }
    });
  };
}
