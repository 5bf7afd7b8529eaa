import { CITE, FIGURE, inNote, NOTE, type InvalidContent } from './invalid-content.ts';

export const bodies: InvalidContent[] = [
  {
    name: 'an empty body of a note',
    changes: { [NOTE]: '---\nkind: claim\nstatus: supported\ntitle: A\ncard: B\nchecked: 2026-01-02\n---\n' },
    at: `${NOTE}:7`,
    code: 'empty-body',
    message: /^there is nothing below the fields; write a body of 40 to 110 words$/,
  },
  {
    name: 'an empty body of a figure',
    changes: { [FIGURE]: '---\nname: A\ninColumn: A\ncard: B\nchecked: 2026-01-02\n---\n\n' },
    at: `${FIGURE}:6`,
    code: 'empty-body',
    message: /^there is nothing below the fields; write a body of 200 to 400 words$/,
  },
  {
    name: 'a body that is too long',
    changes: { [NOTE]: ['at noon', 'day '.repeat(80)] },
    at: `${NOTE}:9`,
    code: 'body-length',
    message: /^the body has 118 words outside tables; allowed: 40 to 110$/,
  },
  {
    name: 'a sentence without a citation',
    changes: { [NOTE]: [`noon.${CITE}`, 'noon.'] },
    at: `${NOTE}:9`,
    code: 'uncited-sentence',
    message: /^no source after “Work stopped at noon\.”; write <Cite id="…" \/> after the sentence$/,
  },
  {
    name: 'a missing heading',
    changes: { [FIGURE]: ['## Since then\n', ''] },
    at: `${FIGURE}:26`,
    code: 'body-headings',
    message: /^headings: “In August 1911”; allowed, in this order: “In August 1911”, “Since then”$/,
  },
  {
    name: 'a later day outside what came later',
    changes: inNote('On 15 August 1911 the Gazette'),
    at: `${NOTE}:10`,
    code: 'later-outside-since',
    message:
      /^“15 August 1911” is later than the article and outside <Since>; put the sentence into <Since>…<\/Since>$/,
  },
  {
    name: 'a line on what came later that no body bears out',
    changes: { [NOTE]: ['card: ', 'since: It went on.\ncard: '] },
    at: `${NOTE}:5`,
    code: 'since-unsourced',
    message:
      /^“since” is given, but the body has nothing in <Since>; write there what the line says, with its sources$/,
  },
];
