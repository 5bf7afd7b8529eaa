import { EVENTS, NOTE, inNote } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

/** What other programs write, and what is code in MDX but not elsewhere. */
export const programs = casesFrom('programs', [
  [
    'a conflict of git in fields',
    { [NOTE]: ['title: Work stopped', '<<<<<<< HEAD\ntitle: Work stopped\n=======\ntitle: Work\n>>>>>>> other'] },
    `${NOTE}:4`,
    'unreadable',
    /^two versions that git could not merge, from “<<<<<<< HEAD” on; keep one/,
  ],
  [
    'a conflict of git in records',
    {
      [EVENTS]: ['  title: The talks end', '<<<<<<< HEAD\n  title: The talks end\n=======\n  title: A\n>>>>>>> other'],
    },
    `${EVENTS}:3`,
    'unreadable',
    /^two versions that git could not merge/,
  ],
  [
    'a comment of HTML',
    inNote('The <!-- ask again --> Gazette'),
    `${NOTE}:10`,
    'unreadable',
    /^not valid MDX: [^{]*; remove the comment: content has none$/,
  ],
  [
    'a paragraph that begins with the word “export”',
    { [NOTE]: ['Both bear it out.', '\nexport of coal ended.'] },
    `${NOTE}:13`,
    'unreadable',
    /; begin the paragraph with a word other than “import” or “export”$/,
  ],
  [
    'attributes after words',
    inNote('The *Gazette*{.red}'),
    `${NOTE}:10`,
    'unreadable',
    /; remove what is between \{ and \}, or write \\\{ for the character itself$/,
  ],
  [
    'typographic quotation marks in an element',
    { [NOTE]: ['noon.<Cite id="gazette" />', 'noon.<Cite id=“gazette” />'] },
    `${NOTE}:9`,
    'unreadable',
    /; put straight quotation marks around the value, as in id="…"$/,
  ],
  [
    'a brace left open, far above the end',
    { [NOTE]: ['\nWork stopped', '\n{\n\nWork stopped'] },
    `${NOTE}:9`,
    'unreadable',
    /^not valid MDX: Unexpected end of file in expression/,
  ],
  [
    'a line of --- within the fields',
    { [NOTE]: ['title: Work stopped', '---\ntitle: Work stopped'] },
    `${NOTE}:4`,
    'unreadable',
    /^the fields end at this line of ---, and go on below it; remove it$/,
  ],
  [
    'a value with a colon in typographic quotation marks',
    { [NOTE]: ['title: Work stopped', 'title: “Work: stopped”'] },
    `${NOTE}:4`,
    'unreadable',
    /^not valid YAML: .*, put a value with a colon into quotation marks$/,
  ],
  [
    'a key without the space after its colon',
    { [NOTE]: ['title: Work stopped', 'title:Work stopped'] },
    `${NOTE}:4`,
    'unreadable',
    /^not valid YAML: .*, write “key: value” with a space after the colon$/,
  ],
  [
    'braces in fields that are not closed',
    { [NOTE]: ['checked: 2026-01-02\n---\n', 'checked: 2026-01-02\nfigures: [{ a: b }]\n'] },
    `${NOTE}:7`,
    'unreadable',
    /^frontmatter is not closed/,
  ],
]);
