import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityOf } from './nodes.ts';

const PATHS = { figure: 'figures/', faction: 'factions/' } as const;

/**
 * Turns `figure:ID`, `faction:ID` and `note:ID` links of notes and pages into addresses below `base`
 * (which ends in a slash). A note’s address is its place beside the lead article.
 */
export function remarkEntityLinks({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'link', (node) => {
      const entity = entityOf(node);
      if (!entity) return;
      node.url = entity.kind === 'note' ? `${base}#note-${entity.id}` : `${base}${PATHS[entity.kind]}${entity.id}/`;
    });
  };
}
