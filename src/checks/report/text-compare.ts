import { lineAt } from '../../model/line-at.ts';
import { characterName } from './characters.ts';

/** A paragraph as marked up, with its line. */
export interface Found {
  text: string;
  line: number | undefined;
}

/** A place where the marked text departs from the text file. */
interface Difference {
  line: number | undefined;
  message: string;
}

/** Where the paragraphs depart from `wanted`: a lost, added or moved one is reported once, changed ones each. */
export function compareParagraphs(found: readonly Found[], wanted: readonly string[]): Difference[] {
  const differing = found.findIndex(({ text }, index) => text !== wanted[index]);
  const at = differing === -1 ? found.length : differing;
  const line = (found[at] ?? found.at(-1))?.line;
  if (found.length !== wanted.length) {
    const [paragraph = '', fault] =
      found.length < wanted.length ? [wanted[at], 'is missing here'] : [found[at]?.text, 'is not in the text'];
    const count = found.length - 2;
    const counts = `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}; the text has ${wanted.length - 2}`;
    return [{ line, message: `${counts}; “${start(paragraph)}” ${fault}` }];
  }
  const changed = found.flatMap((each, index) => {
    const paragraph = wanted[index] ?? '';
    return each.text === paragraph ? [] : [{ ...each, wanted: paragraph }];
  });
  if (changed.length > 1 && sameSet(changed)) {
    const [{ text, wanted: right } = { text: '', wanted: '' }] = changed;
    const message = `the paragraphs are in a different order: found “${start(text)}” where the text has “${start(right)}”`;
    return [{ line, message }];
  }
  // The first item of a list numbers the others.
  const first = changed.filter((each, index) => !isRenumbered(each) || !isRenumbered(changed[index - 1]));
  return first.map((each) => ({ line: each.line, message: differenceOf(each.text, each.wanted) }));
}

/** True for an item of a list with another number. */
function isRenumbered(changed: { text: string; wanted: string } | undefined): boolean {
  const [text, wanted] = [changed?.text, changed?.wanted].map((each) => each?.replace(/^((?:> | )*)\d+(?=\. )/, '$1'));
  return text !== undefined && text === wanted;
}

function sameSet(changed: readonly { text: string; wanted: string }[]): boolean {
  const texts = changed.map(({ text }) => text).sort();
  const paragraphs = changed.map(({ wanted }) => wanted).sort();
  return texts.every((text, index) => text === paragraphs[index]);
}

function start(paragraph: string): string {
  return paragraph.length > 60 ? `${paragraph.slice(0, 60)}…` : paragraph;
}

/** Line of a text from which on it differs from `wanted`; undefined if it does not. */
export function lineOfDifference(text: string, wanted: string): number | undefined {
  return text === wanted ? undefined : lineAt(text, firstDifference(text, wanted));
}

/** Offset of the first character in which two texts differ. */
function firstDifference(text: string, wanted: string): number {
  let at = 0;
  while (at < text.length && text[at] === wanted[at]) at++;
  return at;
}

/** Where two texts part, with some words around the place, and the codes of characters that look alike. */
function differenceOf(found: string, wanted: string): string {
  const at = firstDifference(found, wanted);
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 20);
  const [one, other] = [found, wanted].map((text) => (at < text.length ? characterName(text[at] ?? '') : 'the end'));
  const named = /U\+/.test(`${one}${other}`) ? `: ${one} for ${other}` : '';
  return `found “${around(found)}” where the text has “${around(wanted)}” (character ${at + 1}${named}); the text must stay as it is; only marks may be added`;
}
