import { ARTICLE, TEXT, NOTE, inArticle, type InvalidContent } from './invalid-content.ts';

const FIRST =
  '[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) <Claim note="work-stopped">stopped work</Claim>.';
const SECOND = 'Nobody counted the ships.';

export const text: InvalidContent[] = [
  {
    name: 'a lost paragraph',
    changes: { [ARTICLE]: [`${FIRST}\n\n`, ''] },
    at: `${ARTICLE}:19`,
    code: 'text-changed',
    message: /^1 paragraph; the text has 2; “Reed ended the talks, and the dockers stopped work\.” is missing here$/,
  },
  {
    name: 'an added paragraph',
    changes: { [ARTICLE]: [SECOND, `${SECOND}\n\nIt rained.`] },
    at: `${ARTICLE}:23`,
    code: 'text-changed',
    message: /^3 paragraphs; the text has 2; “It rained\.” is not in the text$/,
  },
  {
    name: 'swapped paragraphs',
    changes: { [ARTICLE]: [`${FIRST}\n\n${SECOND}`, `${SECOND}\n\n${FIRST}`] },
    at: `${ARTICLE}:19`,
    code: 'text-changed',
    message:
      /^the paragraphs are in a different order: found “Nobody counted the ships\.” where the text has “Reed ended/,
  },
  {
    name: 'a changed character',
    changes: inArticle('nobody'),
    at: `${ARTICLE}:21`,
    code: 'text-changed',
    message:
      /^found “nobody counted the s” where the text has “Nobody counted the s” \(character 1\); the text must stay as it is/,
  },
  {
    name: 'a straight quotation mark',
    changes: { [ARTICLE]: ['ships.', 'ships".'] },
    at: `${ARTICLE}:21`,
    code: 'text-changed',
    message:
      /^found “dy counted the ships"\.” where .* \(character 25\); the text must stay as it is; only marks may be added$/,
  },
  {
    name: 'a straight quotation mark for a curly one',
    changes: { [NOTE]: ['at noon', 'at "noon"'] },
    at: `${NOTE}:9`,
    code: 'straight-quote',
    message: /^a straight quotation mark "; write “ ” ‘ ’$/,
  },
  ...(
    [
      ['a soft hyphen', '\u00AD', 'soft hyphen U\\+00AD', 'remove it'],
      ['a zero-width space', '\u200B', 'zero-width space U\\+200B', 'remove it'],
      ['a zero-width joiner', '\u200D', 'zero-width joiner U\\+200D', 'remove it'],
      ['a no-break space', '\u00A0', 'no-break space U\\+00A0', 'write an ordinary space'],
    ] as const
  ).flatMap(([name, sign, named, help]): InvalidContent[] => [
    {
      name: `${name} in the article`,
      changes: inArticle(`No${sign}body`),
      at: `${ARTICLE}:21`,
      code: 'hidden-character',
      message: new RegExp(`^a ${named} in “No<.*>body counted the s.*”; ${help}$`),
    },
    {
      name: `${name} in a field of a note`,
      changes: { [NOTE]: ['title: Work stopped', `title: Work${sign} stopped`] },
      at: `${NOTE}:4`,
      code: 'hidden-character',
      message: new RegExp(`^a ${named} in “title: Work<.*> stopped”; ${help}$`),
    },
  ]),
  {
    name: 'a hidden character that is written as an entity in the article',
    changes: inArticle('No&shy;body'),
    at: `${ARTICLE}:21`,
    code: 'hidden-character',
    message: /^a soft hyphen U\+00AD in “No<U\+00AD>body counted the sh.*”; remove it$/,
  },
  {
    name: 'a confusable letter in the article',
    changes: inArticle('Nоbody'),
    at: `${ARTICLE}:21`,
    code: 'confusable',
    message: /^“Nо<U\+043E>body” mixes Latin letters with letters that look like them; write it in Latin letters$/,
  },
  {
    name: 'a confusable letter in a note',
    changes: { [NOTE]: ['bear it out', 'beаr it out'] },
    at: `${NOTE}:12`,
    code: 'confusable',
    message: /^“beа<U\+0430>r” mixes Latin letters/,
  },
  {
    name: 'a changed text file',
    changes: { [TEXT]: ['counted', 'countet'] },
    at: `${TEXT}:7`,
    code: 'text-changed',
    message:
      /^the file’s SHA-256 is 38d7aa59\w+; recorded in content\/articles\/port\.mdx:13: 0e6f0cf9\w+; restore the text, or record/,
  },
];
