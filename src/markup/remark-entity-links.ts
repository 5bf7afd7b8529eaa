import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityOf, jsx } from './nodes.ts';

const PATHS = { figure: 'figures/', faction: 'factions/' } as const;

/**
 * Turns `figure:ID` and `faction:ID` links of pages into addresses below `base` (which ends in a slash), and `note:ID`
 * links into `<NoteLink id="ID">`, since only the whole of the articles tells where a note stands.
 */
export function remarkEntityLinks({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'link', (node, index, parent) => {
      const entity = entityOf(node);
      if (!entity) return;
      if (entity.kind !== 'note') node.url = `${base}${PATHS[entity.kind]}${entity.id}/`;
      else if (parent && index !== undefined) {
        parent.children[index] = jsx('mdxJsxTextElement', 'NoteLink', { id: entity.id }, node.children);
      }
    });
  };
}
