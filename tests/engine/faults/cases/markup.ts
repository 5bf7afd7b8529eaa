import { ARTICLE, FIGURE, NOTE, inArticle, inNote, type InvalidContent } from './invalid-content.ts';

export const markup: InvalidContent[] = [
  {
    name: 'a footnote in a note',
    changes: { [NOTE]: (source) => `${source.replace('noon.', 'noon.[^1]')}\n[^1]: By the clock.\n` },
    at: `${NOTE}:14`,
    code: 'markup',
    message: /^a footnote \[\^1\]; write its words into the text, and sources as <Cite id="…" \/>$/,
  },
  ...(
    [
      [
        'an HTML element in a note',
        inNote('<b>The Gazette</b>'),
        `${NOTE}:10`,
        /^the element <b>; allowed here: <Cite>, <bdi>, <Since>$/,
      ],
      [
        'a script in a note',
        inNote('<script src="a.js" />The Gazette'),
        `${NOTE}:10`,
        /^the element <script>; allowed here/,
      ],
      [
        'an event handler',
        inNote('<bdi onclick="a()">The</bdi>'),
        `${NOTE}:10`,
        /^the attribute “onclick” of <bdi>; allowed: lang, dir$/,
      ],
      [
        'a picture in a note',
        inNote('![The](https://example.org/a.png)'),
        `${NOTE}:10`,
        /^a picture “The”; allowed: Markdown without pictures$/,
      ],
      [
        'an HTML element in the article',
        inArticle('<u>Nobody</u>'),
        `${ARTICLE}:21`,
        /^the element <u>; allowed here: <Section>, <Claim>, <bdi>$/,
      ],
      [
        'a script in the article',
        inArticle('<script src="a.js" />\n\nNobody'),
        `${ARTICLE}:21`,
        /^the element <script>; allowed here/,
      ],
    ] as const
  ).map(([name, changes, at, message]): InvalidContent => ({ name, changes, at, code: 'markup', message })),
  ...(
    [
      [
        'an expression in a note',
        inNote('{1 + 1}'),
        `${NOTE}:10`,
        /^an expression \{1 \+ 1\}; allowed: Markdown and <Cite>, <bdi>, <Since>; write \\\{ for the character itself$/,
      ],
      [
        'an expression in the article',
        inArticle('{process.exit(0)}Nobody'),
        `${ARTICLE}:21`,
        /^an expression \{process\.exit\(0\)\}; allowed/,
      ],
      [
        'an import',
        inArticle('</Section>\n\nimport fs from "node:fs"\n\n<Section id="b" title="B">\n\nNobody'),
        `${ARTICLE}:23`,
        /^“import fs from "node:fs"” is code; allowed: Markdown and/,
      ],
      [
        'an export',
        { [FIGURE]: ['He led', 'export const a = 1\n\nHe led'] },
        `${FIGURE}:8`,
        /^“export const a = 1” is code; allowed/,
      ],
    ] as const
  ).map(([name, changes, at, message]): InvalidContent => ({ name, changes, at, code: 'code-in-content', message })),
  {
    name: 'a link that runs code',
    changes: inNote('[The Gazette](javascript:alert(1))'),
    at: `${NOTE}:10`,
    code: 'bad-link',
    message:
      /^a link to “javascript:alert\(1\)”; allowed: figure:ID, faction:ID, place:ID, note:ID, and addresses with https:\/\/$/,
  },
  {
    name: 'an element left open',
    changes: { [ARTICLE]: ['</Claim>', ''] },
    at: `${ARTICLE}:19`,
    code: 'unreadable',
    message:
      /^not valid MDX: Expected a closing tag for `<Claim>` .*; close what is open, and write \\\{ and \\< for the characters/,
  },
  {
    name: 'claims that cross',
    changes: { [ARTICLE]: ['stopped work</Claim>', 'stopped <bdi lang="en">work</Claim></bdi>'] },
    at: `${ARTICLE}:19`,
    code: 'unreadable',
    message: /^not valid MDX: Unexpected closing tag `<\/Claim>`, expected corresponding closing tag for `<bdi>`/,
  },
  {
    name: 'a brace left open',
    changes: { [FIGURE]: ['He led', 'He {led'] },
    at: `${FIGURE}:8`,
    code: 'unreadable',
    message: /^not valid MDX: Unexpected end of file in expression, .*; close what is open/,
  },
];
