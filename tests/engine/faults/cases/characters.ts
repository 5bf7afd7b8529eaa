import { ARTICLE, NOTE, SOURCES, type InvalidContent } from './invalid-content.ts';

const CHARACTERS: [name: string, code: number][] = [
  ['BEL', 0x7],
  ['soft hyphen', 0xad],
  ['combining grapheme joiner', 0x34f],
  ['Hangul filler', 0x3164],
  ['zero-width space', 0x200b],
  ['right-to-left override', 0x202e],
  ['first strong isolate', 0x2068],
  ['line separator', 0x2028],
  ['blank in Braille', 0x2800],
  ['variation selector', 0xfe0f],
  ['replacement character', 0xfffd],
  ['noncharacter', 0xfdd0],
  ['noncharacter at the end of a plane', 0xffff],
  ['private character', 0xe000],
  ['private character of plane 15', 0xf0000],
  ['tag', 0xe0041],
  ['character without a meaning', 0x378],
];

/** Characters that no text has, typed and written as entities and escapes. */
export const characters: InvalidContent[] = CHARACTERS.flatMap(([name, code]): InvalidContent[] => {
  const hex = code.toString(16).padStart(4, '0');
  const rule = { code: 'hidden-character', message: /^a .* in “.*”; (?:remove it|write an ordinary space)$/ };
  return [
    {
      ...rule,
      name: `${name}, typed`,
      changes: { [NOTE]: ['no crane', `no${String.fromCodePoint(code)} crane`] },
      at: `${NOTE}:10`,
    },
    {
      ...rule,
      name: `${name}, as an entity`,
      changes: { [NOTE]: ['no crane', `no&#x${hex}; crane`] },
      at: `${NOTE}:10`,
    },
    {
      ...rule,
      name: `${name}, in an attribute`,
      changes: { [ARTICLE]: ['The talks end', `The &#${code};talks end`] },
      at: `${ARTICLE}:17`,
    },
    {
      ...rule,
      name: `${name}, escaped in YAML`,
      changes: { [SOURCES]: ['The Harbour Gazette', `"The \\U${hex.padStart(8, '0')}Gazette"`] },
      at: `${SOURCES}:2`,
    },
  ];
}).concat([
  {
    name: 'a half of a character, escaped in YAML',
    changes: { [SOURCES]: ['The Harbour Gazette', '"The \\ud800 Gazette"'] },
    at: `${SOURCES}:2`,
    code: 'hidden-character',
    message: /^a hidden character U\+D800 in “/,
  },
  {
    name: 'an entity with a name',
    changes: { [NOTE]: ['no crane', 'no&shy; crane'] },
    at: `${NOTE}:10`,
    code: 'hidden-character',
    message: /^a soft hyphen U\+00AD in “/,
  },
  {
    name: 'a letter that looks Latin, as an entity',
    changes: { [NOTE]: ['no crane', 'no cr&#x430;ne'] },
    at: `${NOTE}:10`,
    code: 'confusable',
    message: /^“cr.*ne” mixes Latin letters with letters that look like them; write it in Latin letters$/,
  },
  {
    name: 'letters of mathematics',
    changes: { [NOTE]: ['no crane', 'no 𝐜rane'] },
    at: `${NOTE}:10`,
    code: 'confusable',
    message: /mixes Latin letters with letters that look like them/,
  },
]);
