import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityOf, isJsx, type JsxElement } from '../../markup/nodes.ts';
import { mentionKinds } from '../../model/kinds.ts';
import type { Entry } from '../read/content.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** An element that content may have: its attributes, of which each is written once, and whether it holds words. */
interface Allowed {
  required: readonly string[];
  optional?: readonly string[];
  empty?: true;
}
type Elements = Readonly<Record<string, Allowed>>;

const BDI: Elements = { bdi: { required: [], optional: ['lang', 'dir'] } };
const OF_ARTICLES: Elements = { Section: { required: ['id', 'title'] }, Claim: { required: ['note'] }, ...BDI };
const OF_BODIES: Elements = { Cite: { required: ['id'], empty: true }, ...BDI };

type Fault = [code: string, reason: string];

/**
 * Content is Markdown with a few elements, and never code: no other elements or attributes, no expressions, imports or
 * exports, no pictures or footnotes, no links but those to entries and to the web.
 */
export function markupProblems({ kind, file, tree }: Entry): Problem[] {
  const problems: Problem[] = [];
  const allowed = kind === 'article' ? OF_ARTICLES : OF_BODIES;
  if (tree) {
    visit(tree, (node) => {
      const found = faultOf(node, allowed);
      // A footnote has two parts, of which the first is reported.
      if (found && !problems.some(({ reason }) => reason === found[1] && /^a footnote/.test(reason)))
        problems.push(problem(found[0], file, node.position?.start, found[1]));
    });
  }
  return problems;
}

function faultOf(node: Nodes, allowed: Elements): Fault | undefined {
  if (isJsx(node)) return elementFault(node, allowed);
  const elements = list(Object.keys(allowed).map((name) => `<${name}>`));
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const reason = `an expression {${node.value}}; allowed: Markdown and ${elements}; write \\{ for the sign itself`;
      return ['code-in-content', reason];
    }
    case 'mdxjsEsm':
      return ['code-in-content', `“${node.value}” is code; allowed: Markdown and ${elements}`];
    case 'image':
    case 'imageReference':
      return ['markup', `a picture “${node.alt ?? ''}”; allowed: Markdown without pictures`];
    case 'footnoteDefinition': // There is one for each footnote, since a reference without it is text.
      return [
        'markup',
        `a footnote [^${node.label ?? node.identifier}]; write its words into the text, and sources as <Cite id="…" />`,
      ];
    case 'link':
    case 'definition': {
      if (/^https?:\/\//i.test(node.url) || (node.type === 'link' && entityOf(node))) return undefined;
      const kinds = [...mentionKinds, 'note'].map((kind) => `${kind}:ID`);
      return ['bad-link', `a link to “${node.url}”; allowed: ${list(kinds)}, and addresses with https://`];
    }
    default:
      return undefined;
  }
}

function elementFault({ name, attributes, children }: JsxElement, allowed: Elements): Fault | undefined {
  const tag = name ?? '';
  const known = Object.hasOwn(allowed, tag) ? allowed[tag] : undefined;
  if (!known) {
    return ['markup', `the element <${tag}>; allowed here: ${list(Object.keys(allowed).map((each) => `<${each}>`))}`];
  }
  const names = [...known.required, ...(known.optional ?? [])];
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!names.includes(written)) return ['markup', `the attribute “${written}” of <${tag}>; allowed: ${list(names)}`];
    if (typeof attribute.value !== 'string') {
      return ['code-in-content', `the attribute “${written}” of <${tag}> is not text; write ${written}="…"`];
    }
    if (seen.has(written)) return ['markup', `the attribute “${written}” of <${tag}> is written twice; allowed: once`];
    if (attribute.value.trim() === '')
      return ['markup', `the attribute “${written}” of <${tag}> is empty; write ${written}="…"`];
    seen.add(written);
  }
  const missing = known.required.find((each) => !seen.has(each));
  if (missing)
    return [
      'markup',
      `<${tag}> has no attribute “${missing}”; write <${tag} ${missing}="…"${known.empty ? ' /' : ''}>`,
    ];
  if (known.empty && children.length > 0)
    return ['markup', `words inside <${tag}>; write <${tag} ${known.required[0]}="…" /> after them`];
  return undefined;
}
