import type { Change } from '../../../support/temp-content.ts';
import { casesOf, named } from './attacks.ts';
import { ARTICLE, EVENTS, FIGURE, QUAY, furtherArticle, inFields } from './invalid-content.ts';

const PLACE = 'content/places/quay.mdx';
const WORDS =
  'It is a wall of stone, a hundred steps long, and was built by the town for boats that carry coal and salt.';
/** A place with more `fields` and other words, and an article that names it. */
const place = (fields: string, body = WORDS): Record<string, Change> => ({
  [PLACE]: `---\nname: Quay\ncard: A wall.\nchecked: 2026-01-02\n${fields}---\n\n${body}<Cite id="gazette" />\n`,
  [ARTICLE]: ['Nobody counted the ships', 'Nobody counted [the ships](place:quay)'],
});
const event = (fields: string): Record<string, Change> => ({ [EVENTS]: (text) => `${text}${fields}\n` });

/** Fields of entries and articles that the other cases leave out. */
export const entries = casesOf([
  {
    of: 'blank words',
    at: `${PLACE}:5`,
    code: 'bad-value',
    message: /write some words/,
    attacks: named((value) => place(`nativeName: ${value}\nlang: ar\n`), '""', '" "', '–'),
  },
  {
    of: 'the name of another place',
    at: 'content/places/wall.mdx:2',
    code: 'same-name',
    message: /^“Quay” is also the “name” of content\/places\/quay.mdx; choose another/,
    attacks: [
      [
        '',
        {
          ...place(''),
          'content/places/wall.mdx': String(place('')[PLACE]),
          [ARTICLE]: ['Nobody counted the ships', 'Nobody counted [the](place:quay) [ships](place:wall)'],
        },
      ],
    ],
  },
  {
    of: 'the language of a native name',
    at: `${PLACE}:6`,
    code: 'bad-value',
    message: /BCP 47/,
    attacks: named(
      (lang) => place(`nativeName: Kai\nlang: "${lang}"\n`),
      ...['fa_IR', 'english', 'e', 'zz', 'en-UK', 'en-', 'x-a', 'qaa', 'und', '*', 'en us', 'i-klingon', ''],
    ),
  },
  {
    of: 'a further article that is still to come',
    at: `${QUAY}:6`,
    code: 'still-to-come',
    message: /^“published” is 2962.*, in the future/,
    attacks: ['2962-08-15', '"2962-08~"', '"2962"'].map((date) => {
      const files = furtherArticle('');
      return [date, { ...files, [QUAY]: String(files[QUAY]).replace('1911-08-15', date) }];
    }),
  },
  {
    of: 'a birth after the article, and before an office',
    at: `${FIGURE}:6`,
    code: 'dates-order',
    message: /^born in 1912, after/,
    attacks: [
      [
        '',
        {
          [FIGURE]: inFields(
            'born: "1912"\nbornSources: [gazette]\nroles: [{ role: A, from: "1900", sources: [gazette] }]',
          ),
        },
      ],
    ],
  },
  {
    of: 'straight quotation marks in the title of a section',
    at: `${ARTICLE}:17`,
    code: 'straight-quote',
    message: /^a straight quotation mark '/,
    attacks: [['', { [ARTICLE]: ['title="The talks end"', `title="The 'talks' end"`] }]],
  },
  {
    of: 'two deaths of one person',
    at: `${EVENTS}:13`,
    code: 'two-deaths',
    message: /^the events “a” and “b” both report the death of “reed”/,
    attacks: [
      [
        '',
        event(
          ['a', 'b']
            .map(
              (id) =>
                `${id}: { date: 1912-01-01, title: A, text: B, sources: [gazette], figures: [reed],\n  deathOf: reed }`,
            )
            .join('\n\n\n'),
        ),
      ],
    ],
  },
]);
