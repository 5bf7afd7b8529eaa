import type { Change } from '../../../support/temp-content.ts';
import { casesOf, named } from './attacks.ts';
import { EDITION } from './invalid-content.ts';

const inEdition = (found: string, put: string): Record<string, Change> => ({ [EDITION]: [found, put] });
const contact = (address: string) => inEdition('language: en', `language: en\ncontact: "${address}"`);
const period = (id: string, fields: string) => inEdition('houseRules:', `periods:\n  ${id}: ${fields}\nhouseRules:`);

/** What is true of the whole edition: periods, house rules, where errors are reported. */
export const edition = casesOf([
  {
    of: 'a period with the address of something else',
    at: `${EDITION}:8`,
    code: 'reserved-id',
    message: /^the id “.*” is taken by a part of the page \/timeline\//,
    attacks: named(
      (id) => period(id, '{ title: A, from: 1911-08-14 }'),
      'content',
      'p1',
      'offices',
      'a-title',
      'note-a',
    ),
  },
  {
    of: 'a period whose id is none',
    at: `${EDITION}:8`,
    code: 'bad-value',
    message: /^the key “.*”: begin with a letter/,
    attacks: named(
      (id) => period(id, '{ title: A, from: 1911-08-14 }'),
      'Strike',
      '1911',
      'a b',
      '"a-"',
      '"\\u0061\\u002E"',
    ),
  },
  {
    of: 'where errors are reported',
    at: `${EDITION}:3`,
    code: 'bad-value',
    message: /^“contact” is .*: write mailto:NAME@HOST, or an address with https:\/\/$/,
    attacks: named(
      contact,
      ...[
        '',
        ' ',
        'mailto:a',
        'mailto:a@b',
        'mailto:a b@c.example',
        'mailto:a@c.example?subject=A B',
        'http://c.example/',
        'tel:1',
      ],
      ...[
        'a@c.example',
        'mailto:a@c.example,b@c.example',
        'mailto://a@c.example',
        'mailto:a@c.example#x',
        'https://c.example/a b',
      ],
    ),
  },
  {
    of: 'a second rule of one name',
    at: `${EDITION}:12`,
    code: 'bad-value',
    message: /^“houseRules.1.code” is “unquoted-swindle”: another rule is called “unquoted-swindle”/,
    attacks: [['', { [EDITION]: (text) => `${text}  - { code: unquoted-swindle, pattern: cheat, message: A }\n` }]],
  },
]);
