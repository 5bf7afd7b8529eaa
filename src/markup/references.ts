import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { LinkKind } from '../model/kinds.ts';
import { memoize } from '../model/memoize.ts';
import { attribute, entityOf, isJsx } from './nodes.ts';
import { parseBody } from './parse.ts';
import { walk } from './walk.ts';

/** The name of an entry in a text. */
interface BodyReference {
  kind: LinkKind | 'source';
  id: string;
  place: Point | undefined;
  /** True for the words that a note is on. */
  anchor: boolean;
}

/** Every entry that a text names, in links, citations and `<Claim>`, in reading order. */
export function referencesIn(tree: Root): BodyReference[] {
  const references: BodyReference[] = [];
  walk<Nodes>(tree, (node) => {
    const found = referenceOf(node);
    if (found) references.push({ anchor: false, ...found, place: node.position?.start });
  });
  return references;
}

/** Ids of the sources that a text cites, each once, in the order of first citation. */
export function citedIn(tree: Root): string[] {
  const cited = referencesIn(tree).filter(({ kind }) => kind === 'source');
  return [...new Set(cited.map(({ id }) => id))];
}

const citedInBody = memoize((text: string) => citedIn(parseBody(text)));

/** The same for a text as written; none where there is no text. Throws a VFileMessage if it cites and is not MDX. */
export function citedInText(text: string | undefined): string[] {
  return text?.includes('<Cite') ? citedInBody(text) : [];
}

function referenceOf(node: Nodes): (Pick<BodyReference, 'kind' | 'id'> & { anchor?: true }) | undefined {
  if (node.type === 'link') return entityOf(node);
  if (isJsx(node, 'Cite')) return { kind: 'source', id: attribute(node, 'id') ?? '' };
  if (isJsx(node, 'Claim')) return { kind: 'note', id: attribute(node, 'note') ?? '', anchor: true };
  return undefined;
}
