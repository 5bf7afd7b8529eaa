import { Parser } from 'htmlparser2';
import MagicString from 'magic-string';
import { lineAt } from '../model/line-at.ts';

/** Places are offsets in the text of the page, in UTF-16 code units. */
interface Attribute {
  name: string;
  value: string;
  start: number;
  end: number;
}

export interface Element {
  tagName: string;
  attributes: readonly Attribute[];
  /** Where its start tag begins. */
  start: number;
  /** Where its start tag ends. */
  inside: number;
  /** Where its end tag begins; where it has none, its own end. */
  insideEnd: number;
  end: number;
}

/** A built page whose text is edited in place: what no edit names stays as it is, to the byte. */
export interface PageSource {
  /** Path from the root of the site: `about/index.html`. */
  file: string;
  /** All elements that are in the text, in its order. */
  elements: readonly Element[];
  edits: MagicString;
}

/** Reads the tags of a page, names in lower case and values without entities. */
export function readSource(file: string, html: string): PageSource {
  const elements: Element[] = [];
  const open: Element[] = [];
  let attributes: Attribute[] = [];
  const parser: Parser = new Parser({
    onopentagname: () => {
      attributes = [];
    },
    onattribute: (name, value) => {
      attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
    },
    onopentag: (tagName) => {
      const inside = parser.endIndex + 1;
      const element = { tagName, attributes, start: parser.startIndex, inside, insideEnd: inside, end: inside };
      elements.push(element);
      open.push(element);
    },
    onclosetag: (_, isImplied) => {
      const element = open.pop();
      if (!element) return;
      element.insideEnd = Math.max(element.inside, parser.startIndex);
      element.end = isImplied ? element.insideEnd : parser.endIndex + 1;
    },
  });
  parser.end(html);
  return { file, elements, edits: new MagicString(html) };
}

export function attributeOf({ attributes }: Element, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** An error that names the page and the line of an element, what was found there and what is allowed. */
export function pageError({ file, edits }: PageSource, { tagName, start }: Element, message: string): Error {
  const line = lineAt(edits.original, start);
  return new Error(`${file}:${line} <${tagName}>: ${message}`);
}
