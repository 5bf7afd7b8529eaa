import type { Nodes, Parents } from 'mdast';
import type { Point } from 'unist';
import { attribute, isJsx } from '../../markup/nodes.ts';
import { isLanguageTag } from '../../model/schemas/language-tag.ts';
import { directionOf } from '../../model/scripts.ts';
import type { Entry } from './entry.ts';

/** In the text of a block, the character in place of a citation. */
export const CITE = '\uE000';

/** A paragraph, heading or table cell of a body; the text of a list item or a quotation is a paragraph. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'cell';
  /** Text with single spaces, `CITE` for each citation, and `…` for words marked as of a language. */
  text: string;
  place: Point | undefined;
  /** Place of the character at an offset of `text`, to the line. */
  placeIn: (offset: number) => Point | undefined;
}

/** The blocks of a body in reading order; none for an entry of a YAML file. */
export function blocksOf(entry: Entry): Block[] {
  return entry.tree ? collect(entry.tree) : [];
}

/** The headings of a body, in their order. */
export function headingsOf(entry: Entry): string[] {
  return blocksOf(entry).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
}

const KINDS: Record<string, Block['kind']> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

function collect(parent: Parents): Block[] {
  return parent.children.flatMap((node): Block[] => {
    const kind = KINDS[node.type];
    if (kind) return [{ kind, ...placedText(textOf(node), node.position?.start) }];
    return 'children' in node ? collect(node) : [];
  });
}

/** What is written at a place, with single spaces. */
export function placedText(written: string, place: Point | undefined): Pick<Block, 'text' | 'place' | 'placeIn'> {
  const placeIn = (offset: number) => place && { line: place.line + linesBefore(written, offset), column: 1 };
  return { text: written.replace(/\s+/g, ' '), place, placeIn };
}

/** Line ends in a text before the character that is at an offset once there are single spaces. */
function linesBefore(written: string, offset: number): number {
  let [single, lines] = [0, 0];
  for (const [part] of written.matchAll(/\s+|\S+/g)) {
    const isSpace = /^\s/.test(part);
    single += isSpace ? 1 : part.length;
    if (single > offset) break;
    lines += part.split('\n').length - 1;
  }
  return lines;
}

function textOf(node: Nodes): string {
  if (isJsx(node, 'Cite')) return CITE;
  if (isMarked(node)) return '…';
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** True for a `<bdi>` that names both the language of its words and the direction of that. */
export function isMarked(node: Nodes): boolean {
  if (!isJsx(node, 'bdi')) return false;
  const language = attribute(node, 'lang') ?? '';
  return isLanguageTag(language) && attribute(node, 'dir') === directionOf(language);
}
