import type { Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, entityOf, isJsx, type JsxElement } from '../../markup/nodes.ts';
import type { Entry } from './content.ts';

/** A name of something else in the content, and where it stands. */
export interface Reference {
  kind: 'figure' | 'faction' | 'note' | 'source';
  id: string;
  entry: Entry;
  line: number | undefined;
  /** True for words that carry a note. */
  anchor?: true;
}

/** Every reference that an entry makes, in its fields and in its body. */
export function referencesOf(entry: Entry): Reference[] {
  return [...fieldReferences(entry, entry.data, []), ...bodyReferences(entry)];
}

const LISTS: Record<string, Reference['kind']> = {
  sources: 'source',
  bornSources: 'source',
  diedSources: 'source',
  authorSources: 'source',
  figures: 'figure',
  factions: 'faction',
};
const SINGLE: Record<string, Reference['kind']> = {
  figure: 'figure',
  deathOf: 'figure',
  faction: 'faction',
  source: 'source',
};

function fieldReferences(entry: Entry, value: unknown, path: PropertyKey[]): Reference[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const one = SINGLE[key];
    const many = LISTS[key];
    if (one && typeof inner === 'string') return [{ kind: one, id: inner, entry, line: entry.lineOf(at) }];
    if (many && Array.isArray(inner)) {
      return inner.map((id, index) => ({ kind: many, id: String(id), entry, line: entry.lineOf([...at, index]) }));
    }
    return fieldReferences(entry, inner, at);
  });
}

function bodyReferences(entry: Entry): Reference[] {
  const references: Reference[] = [];
  if (!entry.tree) return references;
  visit(entry.tree, (node) => {
    const reference = referenceOf(node as Nodes);
    if (reference) references.push({ ...reference, entry, line: node.position?.start.line });
  });
  return references;
}

function referenceOf(node: Nodes): Pick<Reference, 'kind' | 'id' | 'anchor'> | undefined {
  if (node.type === 'link') return entityOf(node as Link);
  if (isJsx(node, 'Cite')) return { kind: 'source', id: attribute(node as JsxElement, 'id') ?? '' };
  if (isJsx(node, 'Claim')) return { kind: 'note', id: attribute(node as JsxElement, 'note') ?? '', anchor: true };
  return undefined;
}
