import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityOf, isJsx, type JsxElement } from '../../markup/nodes.ts';
import type { Content, Entry } from '../read/content.ts';
import { list, type Problem } from '../report/problem.ts';

type Elements = Record<string, readonly string[]>;

const BDI = { bdi: ['lang', 'dir'] };
const OF_ARTICLES: Elements = { Section: ['id', 'title'], Claim: ['note'], ...BDI };
const OF_BODIES: Elements = { Cite: ['id'], ...BDI };

/**
 * Content is Markdown with a few elements, and never code: no other elements or attributes, no expressions, imports or
 * exports, no pictures, no addresses but those of entries and of the web.
 */
export function markupProblems(content: Content): Problem[] {
  return content.entries.flatMap(({ collection, file, tree }: Entry) => {
    const problems: Problem[] = [];
    const allowed = collection === 'articles' ? OF_ARTICLES : OF_BODIES;
    if (tree) {
      visit(tree, (node) => {
        const line = node.position?.start.line;
        const found = faultOf(node as Nodes, allowed);
        if (found) problems.push({ ...found, file, line });
      });
    }
    return problems;
  });
}

function faultOf(node: Nodes, allowed: Elements): Pick<Problem, 'code' | 'message'> | undefined {
  if (isJsx(node)) return elementFault(node, allowed);
  const elements = list(Object.keys(allowed).map((name) => `<${name}>`));
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const message = `an expression {${node.value}}; allowed: Markdown and ${elements}; write \\{ for the sign itself`;
      return { code: 'code-in-content', message };
    }
    case 'mdxjsEsm':
      return { code: 'code-in-content', message: `“${node.value}” is code; allowed: Markdown and ${elements}` };
    case 'image':
    case 'imageReference':
      return { code: 'markup', message: `a picture “${node.alt ?? ''}”; allowed: Markdown without pictures` };
    case 'link':
    case 'definition': {
      if (/^https?:\/\//i.test(node.url) || (node.type === 'link' && entityOf(node))) return undefined;
      const message = `a link to “${node.url}”; allowed: figure:ID, faction:ID, note:ID, and addresses with https://`;
      return { code: 'bad-link', message };
    }
    default:
      return undefined;
  }
}

function elementFault(
  { name, attributes }: JsxElement,
  allowed: Elements,
): Pick<Problem, 'code' | 'message'> | undefined {
  const known = allowed[name ?? ''];
  if (!known || !Object.hasOwn(allowed, name ?? '')) {
    const message = `the element <${name ?? ''}>; allowed here: ${list(Object.keys(allowed).map((each) => `<${each}>`))}`;
    return { code: 'markup', message };
  }
  for (const attribute of attributes) {
    const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!known.includes(written)) {
      return { code: 'markup', message: `the attribute “${written}” of <${name}>; allowed: ${list(known)}` };
    }
    if (typeof attribute.value !== 'string') {
      const message = `the attribute “${written}” of <${name}> is no text; write ${written}="…"`;
      return { code: 'code-in-content', message };
    }
  }
  return undefined;
}
