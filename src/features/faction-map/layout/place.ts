import type { MapPlace, Member } from '../faction-map.ts';
import { setWords, widthOf, type Words } from './words.ts';

/** A member as drawn; `area` is its link, and high enough for a finger. */
export interface Name {
  member: Member;
  words: Words;
  area: { x: number; y: number; width: number; height: number };
}

/** A place as drawn: its title, its names, and the edges of the names together. */
export interface Block {
  title: Words;
  names: Name[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const ROW = { central: 32, name: 28 } as const;
const GAP = 22;

/**
 * Sets a place with its upper left corner at `x`, `y`. Where it `flows`, names come side by side as far as they fit. A
 * person who is meant through a faction alone is not drawn beside it.
 */
export function setPlace({ title, members }: MapPlace, x: number, y: number, width: number, flows: boolean): Block {
  const drawn = drawnOf(members);
  const [paragraph, ...others] = new Set(drawn.map(({ paragraph }) => paragraph));
  const isCommon = others.length === 0;
  const heading = setWords(title, 'title', x, y + 13, width, isCommon ? paragraph : undefined);
  const top = heading.last + 5;
  const block: Block = { title: heading, names: [], left: x, right: x, top, bottom: top };
  let [left, row] = [x, top];
  for (const member of drawn) {
    const set = () => setName(member, left, row, width, isCommon);
    if (left > x && (!flows || set().area.width + left > x + width)) [left, row] = [x, block.bottom];
    const name = set();
    const right = name.area.x + name.area.width;
    block.names.push(name);
    block.right = Math.max(block.right, right);
    block.bottom = Math.max(block.bottom, name.area.y + name.area.height);
    left = right + GAP;
  }
  return block;
}

/** A width in which no word of the place is cut. */
export function leastWidth({ title, members }: MapPlace): number {
  const words = [title, ...drawnOf(members).map(({ name }) => name)].flatMap((text) => text.split(' '));
  return Math.max(...words.map((word) => widthOf(word, 'central', 0)));
}

function setName(member: Member, x: number, y: number, width: number, isCommon: boolean): Name {
  const { name, central } = member;
  const style = central ? 'central' : 'name';
  const words = setWords(name, style, x, y + ROW[style] - 9, width, isCommon ? undefined : member.paragraph);
  return { member, words, area: { x, y, width: words.width, height: words.last + 9 - y } };
}

function drawnOf(members: readonly Member[]): Member[] {
  return members.filter(({ through }) => through === undefined);
}
