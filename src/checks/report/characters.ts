import { problem, type Problem } from './problem.ts';

const NAMES: Record<string, string> = {
  ' ': 'space',
  '\t': 'tab',
  '\r': 'carriage return',
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u202F': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte-order mark',
  '\uFFFD': 'replacement character',
};

/** Spelling of words in Arabic letters, and of emoji. */
const JOINED =
  '(?<=\\p{scx=Arab})[\\u200C\\u200D](?=\\p{scx=Arab})|(?<=\\p{Extended_Pictographic}\\uFE0F?)[\\uFE0F\\u200D]';

/**
 * Characters that show nothing, spaces that look like the ordinary one, what is no character or replaces a lost one,
 * and more marks on a letter than any script has.
 */
const HIDDEN = new RegExp(
  `(?!${JOINED})(?![ \\n])(?:[\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\uFFFC\\uFFFD]|(?<=\\p{M}{4})\\p{M})`,
  'gu',
);

/** What nobody writes: what programs use among themselves, and signs of what was lost. A page cannot hold most of it. */
const NEVER = /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]/u;

/** Letters of other scripts that have doubles among the Latin ones, in a word with Latin letters. */
const OTHER = '[\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Armn}\\p{sc=Cher}\\p{sc=Copt}\\p{sc=Lisu}\\p{sc=Dsrt}]';
/** Letters and digits in the forms of East Asian type and of mathematics, in circles and boxes, and those that are cast together. */
const STYLED =
  /[\u2102\u210A-\u2112\u2115\u2118-\u211D\u2124\u2128-\u212D\u249C-\u24E9\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D6A5}\u{1D7CE}-\u{1D7FF}\u{1F110}-\u{1F169}]/u;
const WORD = new RegExp(`(?:\\p{L}|${STYLED.source})+`, 'gu');
const HAS_OTHER = new RegExp(OTHER, 'u');
const isMixed = (word: string) => (/\p{sc=Latn}/u.test(word) && HAS_OTHER.test(word)) || STYLED.test(word);

/** Arabic letters in the forms that they have beside others, as documents for print hold them. */
const SHAPED = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFE70-\uFEFC]/;
const MARKED = /[\p{L}\p{M}]+/gu;
const HAS_FORMS = /[\p{M}\uFB50-\uFD3D\uFE70-\uFEFC]/u;

/** The word as keyboards write it, where its letters are apart from their marks or shaped; else the word. */
function usualForm(word: string): string {
  const composed = word.normalize(SHAPED.test(word) ? 'NFKC' : 'NFC');
  return composed.length < word.length || SHAPED.test(word) ? composed : word;
}

/**
 * Characters that no reader sees, letters in forms that no search finds, and words that mix Latin letters with ones that look like them (confusables of UTS 39):
 * the first of each line, the first line being `from`; each of them once, where it is first. Those in `allowed` are spared,
 * as far as anybody writes them.
 */
export function characterProblems(file: string, source: string, allowed = '', from = 1): Problem[] {
  const seen = new Set<string>();
  const isNew = (found: string) => seen.size < seen.add(found).size;
  return source.split('\n').flatMap((text, index): Problem[] => {
    const line = from + index;
    const hidden = [...text.matchAll(HIDDEN)].find(
      ([character]) => character !== '\t' && (NEVER.test(character) || !allowed.includes(character)),
    );
    if (hidden) {
      const [character] = hidden;
      if (!isNew(character)) return [];
      const around = text.slice(Math.max(0, hidden.index - 20), hidden.index + 20).replace(/^ +| +$/g, '');
      const instead = /\p{Z}/u.test(character) ? 'write an ordinary space' : 'remove it';
      const place = { line, column: hidden.index + 1 };
      return [problem('hidden-character', file, place, `a ${characterName(character)} in “${around}”; ${instead}`)];
    }
    const formed = HAS_FORMS.test(text)
      ? [...text.matchAll(MARKED)].find(([word]) => usualForm(word) !== word && !allowed.includes(word))
      : undefined;
    if (formed) {
      const [word] = formed;
      if (!isNew(word)) return [];
      const found = SHAPED.test(word) ? 'letters in presentation forms' : 'a letter and its mark as two characters';
      const reason = `“${word}” has ${found}, which searches do not find; retype it as “${usualForm(word)}”`;
      return [problem('letter-form', file, { line, column: formed.index + 1 }, reason)];
    }
    const mixed = [...text.matchAll(WORD)].find(([word]) => isMixed(word) && !allowed.includes(word));
    if (!mixed || !isNew(mixed[0])) return [];
    const reason = `“${mixed[0]}” mixes Latin letters with letters that look like them; write it in Latin letters`;
    return [problem('confusable', file, { line, column: mixed.index + 1 }, reason)];
  });
}

/** The text with its hidden characters replaced by their codes, and the code after each letter that only looks Latin. */
export function showCharacters(text: string): string {
  return text
    .replace(WORD, (word) =>
      isMixed(word) ? word.replace(new RegExp(OTHER, 'gu'), (letter) => `${letter}<${codeOf(letter)}>`) : word,
    )
    .replace(HIDDEN, (character) => `<${codeOf(character)}>`);
}

/** A character as messages name it, with its code unless it is ASCII: `“a”`, `“е” U+0435`, `soft hyphen U+00AD`. */
export function characterName(character: string): string {
  const shown = NAMES[character] ?? (new RegExp(HIDDEN, 'u').test(character) ? 'hidden character' : `“${character}”`);
  return /^[ -~]$/.test(character) ? shown : `${shown} ${codeOf(character)}`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
