import type { Change } from '../../../support/temp-content.ts';
import { casesOf, named } from './attacks.ts';

const PAGE = 'content/pages/method.mdx';
const page = (body: string): Record<string, Change> => ({ [PAGE]: `---\ntitle: Method\n---\n\n${body}\n` });

/** Texts of the editors. */
export const editors = casesOf([
  {
    of: 'a text of the editors without words',
    at: `${PAGE}:5`,
    code: 'empty-body',
    message: /^there is nothing below the fields; write a body$/,
    attacks: named(page, '### A', '.', '– – –'),
  },
  {
    of: 'a quotation without words',
    at: `${PAGE}:5`,
    code: 'markup',
    message: /^a quotation without words/,
    attacks: named(page, '>\n\nWords.', '> >\n\nWords.', '> …\n\nWords.'),
  },
  {
    of: 'a heading at an address that is taken',
    at: `${PAGE}:5`,
    code: 'duplicate-id',
    message: /^the heading “.*” would have the address “#.*”, as a part of the page itself has; choose other words$/,
    attacks: named((words) => page(`### ${words}\n\nWords.`), 'Content', 'Rights', 'Errors', 'Scheme: light', 'P3'),
  },
  {
    of: 'a link that leads nowhere',
    at: `${PAGE}:5`,
    code: 'bad-link',
    message: /^a link to “.*”; allowed: figure:ID, faction:ID, place:ID, note:ID/,
    attacks: named(
      (url) => page(`[Words](${url}) here.`),
      'source:gazette',
      'event:talks-end',
      'article:port',
      'Figure:reed',
      '/about/',
      '#rights',
      'mailto:a@example.org',
      'javascript:alert(1)',
    ),
  },
  {
    of: 'a link to nobody',
    at: `${PAGE}:5`,
    code: 'unknown-figure',
    message: /^unknown figure “.*”; allowed: reed$/,
    attacks: named(
      (url) => page(`[Words](${url}) here.`),
      'figure:reed/',
      'figure:reed#roles',
      'figure:reed?a',
      'figure:',
    ),
  },
  {
    of: 'characters in a text of the editors, as entities',
    at: `${PAGE}:5`,
    code: 'hidden-character',
    message: /; remove it$|; write an ordinary space$/,
    attacks: named(
      (entity) => page(`Wor${entity}ds.`),
      ...['&#7;', '&#xFFFF;', '&#xD800;', '&shy;', '&zwj;', '&#x202e;', '&#xE000;', '&nbsp;', '&ZeroWidthSpace;'],
      ...['&lrm;', '&NoBreak;', '&#x115F;', '&ensp;', '&#x85;', '&#0;', '&#xFE0F;'],
    ),
  },
  {
    of: 'Markdown that no page shows',
    at: `${PAGE}:5`,
    code: 'markup',
    message: /./,
    attacks: named(
      page,
      ...['# Words', '#### Words', '***\n\nWords.', '> ### Words', '- [ ] Words', '~~~\nWords\n~~~', '~~Words~~ here'],
      ...['Words\\\nhere', 'Words  \nhere', '![Words](a.png)', '| a | b |\n| :- | -: |\n| c | d |', '<>Words</>'],
      ...[
        '<Since>Words</Since>',
        '<Claim note="work-stopped">Words</Claim>',
        '<Section id="a" title="B">\n\nWords\n\n</Section>',
      ],
      ...[
        '<bdi lang="fa_IR" dir="rtl">a</bdi>',
        '<bdi lang="fa" dir="auto">a</bdi>',
        '<bdi lang="fa">a</bdi>',
        '<br/>Words',
      ],
      ...[
        'Words<Cite ID="gazette" />',
        'Words<cite id="gazette" />',
        'Words<Cite id="gazette">a</Cite>',
        '### *Words*\n\nA',
      ],
    ),
  },
  {
    of: 'code in a text of the editors',
    at: `${PAGE}:5`,
    code: 'code-in-content',
    message: /./,
    attacks: named(
      page,
      '{"Words"}',
      '{/* Words */}',
      'export const a = 1',
      'Words<Cite id={"gazette"} />',
      'import a from "b"',
    ),
  },
]);
