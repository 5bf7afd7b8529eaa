import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { LinkKind } from '../model/kinds.ts';
import { attribute, entityOf, type JsxElement } from './nodes.ts';
import { parseMdx } from './parse.ts';
import { joinLines } from './remark-line-ends.ts';

/** Where the references of a note lead. */
export interface NoteReferences {
  /** Address of an entry that the note links to. */
  addressOf: (kind: LinkKind, id: string) => string;
  /** Address and label of a source. */
  citationOf: (id: string) => { href: string; label: string };
}

/**
 * The body of a note as HTML. Notes are many and their bodies plain, so they are not modules of the build: of MDX they
 * have `<Cite id="…" />`, `<Since>` and `<bdi>` alone, and the content checks have refused everything else.
 */
export function noteHtml(body: string, references: NoteReferences): string {
  const tree = parseMdx(body);
  joinLines(tree);
  visit(tree, 'link', (node: Link) => {
    const entity = entityOf(node);
    if (entity) node.url = references.addressOf(entity.kind, entity.id);
  });
  const element: Handler = (state: State, node: JsxElement) => {
    if (node.name === 'Cite') return citation(references.citationOf(attribute(node, 'id') ?? ''));
    return node.name === 'Since' ? sinceOf(state, node) : elementOf(state, node);
  };
  return toHtml(toHast(tree, { handlers: { mdxJsxTextElement: element, mdxJsxFlowElement: element } }));
}

/** What came later is a block of its own, or a part of a sentence’s line, as it was written. */
function sinceOf(state: State, node: JsxElement): ElementContent {
  const tagName = node.type === 'mdxJsxFlowElement' ? 'div' : 'span';
  return { type: 'element', tagName, properties: { className: ['since'] }, children: state.all(node) };
}

function elementOf(state: State, node: JsxElement): ElementContent {
  const properties = Object.fromEntries(
    node.attributes.flatMap((item) =>
      'name' in item && typeof item.value === 'string' ? [[item.name, item.value]] : [],
    ),
  );
  return {
    type: 'element',
    tagName: node.name ?? '',
    properties,
    children: state.all(node),
  };
}

function citation({ href, label }: { href: string; label: string }): ElementContent {
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: label }],
  };
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cite'] },
    children: [{ type: 'text', value: '[' }, link, { type: 'text', value: ']' }],
  };
}
