import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attribute, contains, isJsx, type JsxElement } from '../../../markup/nodes.ts';
import { directionOf, isWrittenIn } from '../../../model/scripts.ts';
import { list } from '../../report/problem.ts';
import { elementNames, type Allowed, type Elements, type Fault } from './elements.ts';

/** What is wrong with an element of a text: its name, its attributes, or the place that it is in. */
export function elementFault(node: JsxElement, parent: Nodes, elements: Elements): Fault | undefined {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) return ['markup', `the element <${name}>; allowed here: ${elementNames(elements)}`];
  return (
    attributeFault(node, name, allowed) ??
    placeFault(node, parent, name, allowed) ??
    (name === 'bdi' ? languageFault(node) : undefined)
  );
}

/** The direction and the letters of foreign words are those of their language. */
function languageFault(node: JsxElement): Fault | undefined {
  const [lang = '', dir = ''] = [attribute(node, 'lang'), attribute(node, 'dir')];
  if (dir !== directionOf(lang)) {
    return ['markup', `the attribute “dir” of <bdi> is “${dir}”; write ${directionOf(lang)}, or correct “${lang}”`];
  }
  // It would be read as words of that language, and in their direction.
  if (contains(node, (each) => isJsx(each, 'Cite'))) return ['markup', '<Cite> within <bdi>; write it after </bdi>'];
  const words = toString(node);
  if (!/\p{L}/u.test(words) || isWrittenIn(words, lang)) return undefined;
  return ['markup', `the words in <bdi> have no letter of the script of “${lang}”; correct “lang”, or remove <bdi>`];
}

function attributeFault(
  { attributes }: JsxElement,
  name: string,
  { required, empty, values = {} }: Allowed,
): Fault | undefined {
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const is = `the attribute “${written}” of <${name}>`;
    if (!required.includes(written)) return ['markup', `${is}; allowed: ${list(required)}`];
    if (typeof attribute.value !== 'string') {
      return ['code-in-content', `${is} is not text; write ${written}="…"`];
    }
    if (seen.has(written)) return ['markup', `${is} appears twice; keep one`];
    if (!/[\p{L}\p{N}]/u.test(attribute.value)) return ['markup', `${is} is empty; write ${written}="…"`];
    const wanted = Object.hasOwn(values, written) ? values[written] : undefined;
    if (wanted && !wanted.test(attribute.value)) {
      return ['markup', `${is} is “${attribute.value}”; write ${wanted.write}`];
    }
    seen.add(written);
  }
  const missing = required.find((each) => !seen.has(each));
  if (missing === undefined) return undefined;
  return ['markup', `<${name}> has no attribute “${missing}”; write <${name} ${missing}="…"${empty ? ' /' : ''}>`];
}

function placeFault(node: JsxElement, parent: Nodes, name: string, allowed: Allowed): Fault | undefined {
  const { type, children } = node;
  if (allowed.empty && children.length > 0) {
    return ['markup', `words inside <${name}>; write <${name} ${allowed.required[0]}="…" /> after them`];
  }
  if (allowed.top && parent.type !== 'root') {
    return ['markup', `<${name}> within something else; begin it on a line of its own, outside other elements`];
  }
  if (allowed.single && contains(node, (each) => isJsx(each, name))) {
    return ['markup', `<${name}> within another; end one before the other begins`];
  }
  if (allowed.inline && type === 'mdxJsxFlowElement') {
    return ['markup', `<${name}> outside a paragraph; write it on one line with words`];
  }
  return undefined;
}
