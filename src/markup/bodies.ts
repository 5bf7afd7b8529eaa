import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Nodes as MdastNodes } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import type { LinkKind } from '../model/kinds.ts';
import { joinCitations } from './citations.ts';
import { attribute, entityOf, type JsxElement } from './nodes.ts';
import { parseBody } from './parse.ts';
import { joinLines } from './remark-line-ends.ts';
import { walk } from './walk.ts';

/** A link in the brackets of a citation: to a source, or to a paragraph of an article that is a source itself. */
export interface CitationLink {
  href: string;
  label: string;
  /** Name of the link where its label is a sign. */
  name?: string;
}

/** Where the references of a body lead. */
export interface References {
  /** Address of an entry that it links to. */
  addressOf: (kind: LinkKind, id: string) => string;
  /** What stands for a citation of sources. */
  cite: (ids: readonly string[]) => ElementContent[];
}

/**
 * The body of an entry as HTML elements. Of MDX it has `<Cite id="…" />`, `<Since>` and `<bdi>` alone, and the content
 * checks have refused everything else.
 */
export function bodyElements(body: string, references: References): Root {
  const tree = parseBody(body);
  joinLines(tree);
  joinCitations(tree);
  walk<MdastNodes>(tree, (node) => {
    const entity = node.type === 'link' && entityOf(node);
    if (entity) node.url = references.addressOf(entity.kind, entity.id);
  });
  const element: Handler = (state: State, node: JsxElement) => {
    if (node.name === 'Cite') return references.cite(attribute(node, 'id')?.split(' ') ?? []);
    return node.name === 'Since' ? sinceOf(state, node) : elementOf(state, node);
  };
  return toHast(tree, { handlers: { mdxJsxTextElement: element, mdxJsxFlowElement: element } }) as Root;
}

/** What came later is a block of its own, no `div`, which extractors delete for its links, or a part of a line, as it was written. */
function sinceOf(state: State, node: JsxElement): ElementContent {
  return h(node.type === 'mdxJsxFlowElement' ? 'section' : 'span', { class: 'since' }, state.all(node));
}

function elementOf(state: State, node: JsxElement): ElementContent {
  const attributes = node.attributes.flatMap((item): [string, string][] =>
    'name' in item && typeof item.value === 'string' ? [[item.name, item.value]] : [],
  );
  return h(node.name ?? '', Object.fromEntries(attributes), state.all(node));
}

/** Links in one bracket. */
export function bracket(links: readonly CitationLink[], separator: string): ElementContent[] {
  const inner = links.flatMap(({ href, label, name }, index) => [
    index > 0 ? separator : '',
    h('a', { href, ariaLabel: name, class: name === undefined ? undefined : 'place' }, label),
  ]);
  return h(null, ['(', ...inner, ')']).children as ElementContent[];
}
