import type { Link, Nodes, Parents, RootContent } from 'mdast';
import type { Point } from 'unist';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isLinkKind, type LinkKind } from '../model/kinds.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** True for an element written as JSX, with that name where one is given. */
export function isJsx(node: Nodes, name?: string): node is JsxElement {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (name === undefined || node.name === name)
  );
}

/** The string value of an attribute; undefined if it is missing or an expression. */
export function attribute(node: JsxElement, name: string): string | undefined {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Builds a JSX element from string attributes. */
export function jsx<T extends JsxElement['type']>(
  type: T,
  name: string,
  attributes: Record<string, string>,
  children: Nodes[] = [],
): Extract<JsxElement, { type: T }> {
  return {
    type,
    name,
    attributes: toAttributes(attributes),
    children: children as RootContent[],
  } as unknown as Extract<JsxElement, { type: T }>;
}

/** JSX attributes from a record of strings. */
export function toAttributes(record: Record<string, string>): JsxElement['attributes'] {
  return Object.entries(record).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}

/** What a link such as `figure:reed` names; undefined for an ordinary address. */
export function entityOf({ url }: Pick<Link, 'url'>): { kind: LinkKind; id: string } | undefined {
  const colon = url.indexOf(':');
  const kind = url.slice(0, Math.max(0, colon));
  return isLinkKind(kind) ? { kind, id: url.slice(colon + 1) } : undefined;
}

/** True if `node` has a descendant for which `test` holds. */
export function contains(node: Parents, test: (node: Nodes) => boolean): boolean {
  return node.children.some((child) => test(child) || ('children' in child && contains(child, test)));
}

/** The texts of a tree as a reader gets them, in words, attributes and addresses, each with the place of its node. */
export function textsIn(tree: Nodes): { text: string; place: Point | undefined }[] {
  const own = 'value' in tree && typeof tree.value === 'string' ? [tree.value] : [];
  const inLink = 'url' in tree ? [tree.url, tree.title ?? ''] : [];
  const inElement = isJsx(tree)
    ? tree.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    : [];
  return [
    ...[...own, ...inLink, ...inElement].map((text) => ({ text, place: tree.position?.start })),
    ...('children' in tree ? tree.children.flatMap(textsIn) : []),
  ];
}
