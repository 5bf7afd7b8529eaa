import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CITE,
  CORRECTIONS,
  EVENTS,
  FACTION,
  FIGURE,
  furtherArticle,
  inFields,
  LOCK,
  NOTE,
  QUAY,
  SOURCES,
  type InvalidContent,
} from './invalid-content.ts';

const page = '---\ntitle: About\n---\n\nIt is a port.\n';
const place = '---\nname: The quay\ncard: A quay.\nchecked: 2026-01-02\n---\n\nIt is long.<Cite id="gazette" />\n';
const article: Change = inFields(`map:
  places:
    quay: { title: A, lane: 1, members: [{ mention: reed-2, as: A }, { mention: dockers-1, as: B }] }`);

type Case = [name: string, changes: Record<string, Change>, at: string, code: string, message: RegExp];

/** One cause with many consequences, of which the first is named. */
export const causes: InvalidContent[] = (
  [
    [
      'a record that is cut off',
      { [EVENTS]: 'talks-end:\n  date: 1911-08-14\n' },
      `${EVENTS}:1`,
      'missing-key',
      /^“title” is missing; write text; missing too: “text”, “sources”$/,
    ],
    [
      'many records that are cut off',
      {
        [NOTE]: (source) => source.replace(CITE, ['a', 'b', 'c', 'd'].map((id) => `<Cite id="${id}" />`).join('')),
      },
      `${SOURCES}:1`,
      'missing-records',
      /^4 records that other files name are missing, such as “a”, “b”, “c”, first named at content\/notes\/work-stopped.mdx:9/,
    ],
    [
      'records that were public and are cut off',
      { [LOCK]: '{\n "/about/#one": "correction:one",\n "/about/#two": "correction:two"\n}\n', [CORRECTIONS]: '{}\n' },
      `${LOCK}:2`,
      'lost-id',
      /^the correction “one”, public at \/about\/#one and 1 more address, is gone/,
    ],
    [
      'a kind that does not exist in the list of public addresses',
      { [LOCK]: '{\n "/sources/#gazette": "suorce:gazette"\n}\n' },
      `${LOCK}:2`,
      'lost-id',
      /^the suorce “gazette”, public at \/sources\/#gazette, is gone/,
    ],
    [
      'the text of a note in the place of a page',
      { 'content/pages/about.mdx': '---\nkind: term\ntitle: A\ncard: B\nchecked: 2026-01-02\n---\n\nA.\n' },
      'content/pages/about.mdx:2',
      'wrong-kind',
      /^these are the fields of a note, not of a page; put them where they belong$/,
    ],
    [
      'the text of a page in the place of a figure',
      { [FIGURE]: page },
      `${FIGURE}:2`,
      'wrong-kind',
      /^these are the fields of a page, not of a figure/,
    ],
    [
      'the text of a place in the place of a note',
      { [NOTE]: place },
      `${NOTE}:2`,
      'wrong-kind',
      /^these are the fields of a place, not of a note/,
    ],
    [
      'a language that is at fault, which says in which letters the editors write',
      {
        'content/edition.yaml': ['language: en', 'language: tlh'],
        [NOTE]: ['title: Work stopped', 'title: توقف العمل'],
      },
      'content/edition.yaml:2',
      'unknown-language',
      /^there is no dictionary for the language “tlh”/,
    ],
    [
      'a misspelt mention in a map, whose person has no place then',
      { [ARTICLE]: article },
      `${ARTICLE}:17`,
      'unknown-mention',
      /^unknown mention “reed-2”; allowed: reed-1$/,
    ],
    [
      'a copy of an article under a name that is no id',
      { 'content/articles/quay.bak.mdx': furtherArticle('')[QUAY] ?? '' },
      'content/articles/quay.bak.mdx:2',
      'bad-id',
      /^“quay.bak” is not an id/,
    ],
    [
      'an article under another name, whose text is without it',
      { [ARTICLE]: null, 'content/articles/port': 'A' },
      'content/articles/port',
      'unknown-file',
      /^nothing reads this file/,
    ],
    [
      'words that are no sentence, with a person whom nobody knows',
      { [NOTE]: ['Both bear', '\n[a](figure:nope)\n\nBoth bear'] },
      `${NOTE}:13`,
      'unknown-figure',
      /^unknown figure “nope”/,
    ],
    [
      'a note that is cut off before what came later',
      {
        [NOTE]: (source) =>
          source.replace('checked', 'since: It began again.\nchecked').replace(/stopped at noon[^]*/, 'stop'),
      },
      `${NOTE}:10`,
      'uncited-sentence',
      /^no source after “Work stop”/,
    ],
    ['a key without a name', { [FACTION]: inFields(': A') }, `${FACTION}:7`, 'unknown-key', /^unknown key “”/],
    [
      'a character NUL',
      { [NOTE]: ['at noon', 'at no\0on'] },
      `${NOTE}:9`,
      'bad-encoding',
      /not text; save it as UTF-8$/,
    ],
  ] satisfies Case[]
).map(([name, changes, at, code, message]) => ({ name: `one cause: ${name}`, changes, at, code, message }));
