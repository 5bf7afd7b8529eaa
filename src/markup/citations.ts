import type { Nodes, Root } from 'mdast';
import { kindNames, kindOf } from '../model/kinds.ts';
import { attribute, isJsx, jsx, type JsxElement } from './nodes.ts';
import { walk } from './walk.ts';

/**
 * Joins citations that follow one another, so that they are one bracket: `<Cite id="a" /> <Cite id="b" />` becomes
 * `<Cite id="a b" />`. A space comes before each bracket.
 */
export function joinCitations(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if ('children' in node) node.children = joined(node.children) as typeof node.children;
  });
}

function joined(children: readonly Nodes[]): Nodes[] {
  const found: Nodes[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (!isJsx(child, 'Cite')) found.push(child);
    else if (last && isJsx(last, 'Cite')) found[found.length - 1] = both(last, child);
    else if (last?.type === 'text') {
      const before = found.at(-2);
      if (last.value.trim() === '' && before && isJsx(before, 'Cite')) found.splice(-2, 2, both(before, child));
      else found.splice(-1, 1, { ...last, value: `${last.value.trimEnd()} ` }, child);
    } else found.push(...(last ? [{ type: 'text', value: ' ' } as const] : []), child);
  }
  return found;
}

function both(first: JsxElement, second: JsxElement): JsxElement {
  const id = `${attribute(first, 'id') ?? ''} ${attribute(second, 'id') ?? ''}`;
  return { ...jsx('mdxJsxTextElement', 'Cite', { id }), position: first.position };
}

/** The entry whose text is in a file, as links name it; undefined for other files. */
export function entryIn(root: string, path: string): string | undefined {
  const [folder, file] = [root, path].map((each) => each.replaceAll('\\', '/').replace(/\/$/, ''));
  const [, collection, id] = /^\/content\/([^/]+)\/([^/]+)\.mdx$/.exec(file?.slice(folder?.length) ?? '') ?? [];
  const kind = kindNames.find((name) => kindOf(name).collection === collection);
  return kind && `${kind}:${id}`;
}
