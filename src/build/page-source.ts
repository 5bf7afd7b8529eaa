import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';

/** An element with its place in the text. */
export type Element = DefaultTreeAdapterTypes.Element & { sourceCodeLocation: Token.ElementLocation };

/** A built page whose text is edited in place: what no edit names stays as it is, to the byte. */
export interface PageSource {
  /** Path from the root of the site: `about/index.html`. */
  file: string;
  /** All elements that are in the text, in its order. */
  elements: readonly Element[];
  edits: MagicString;
}

/** Reads a page as browsers do. */
export function readSource(file: string, html: string): PageSource {
  const elements: Element[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), elements);
  return { file, elements, edits: new MagicString(html) };
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Where the start tag ends, the end tag starts and the element ends. */
export function placesOf(element: Element): { start: number; inside: number; insideEnd: number; end: number } {
  const { startTag, endTag, startOffset: start, endOffset: end } = element.sourceCodeLocation;
  return { start, inside: startTag?.endOffset ?? end, insideEnd: endTag?.startOffset ?? end, end };
}

/** An error that names the page and the line of an element, what was found there and what is allowed. */
export function pageError({ file }: PageSource, element: Element, message: string): Error {
  return new Error(`${file}:${element.sourceCodeLocation.startLine} <${element.tagName}>: ${message}`);
}

function collect(node: DefaultTreeAdapterTypes.Node, found: Element[]) {
  if (isWritten(node)) found.push(node);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) collect(child, found);
}

/** False for elements that the parser adds, which have no place in the text. */
function isWritten(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node && Boolean(node.sourceCodeLocation);
}
