import type { Change } from '../../../support/temp-content.ts';
import { EDITION, NOTE, SOURCES } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const field = (file: string, line: string): Record<string, Change> => ({ [file]: (text) => `${text}${line}\n` });

const source = (fields: string): Record<string, Change> => ({ [SOURCES]: (text) => `${text}${fields}\n` });

const SECOND = 'quay:\n  publisher: A\n  title: B\n  language: en\n  type: newspaper\n  read: whole\n';

/** Addresses that no browser takes. */
export const urls = casesFrom('urls', [
  [
    'a number for a host',
    source('  url: https://2130706433/'),
    `${SOURCES}:7`,
    'bad-value',
    /write the full name of a host/,
  ],
  [
    'one address with two schemes',
    {
      ...source(`  url: https://example.org/a\n${SECOND}  url: http://example.org/a`),
      [NOTE]: ['noon.', 'noon.<Cite id="quay" />'],
    },
    `${SOURCES}:14`,
    'duplicate-source',
    /^“quay” has the address of “gazette”/,
  ],
  ...[
    'https://exa%6Dple.org/',
    'https://exampⅼe.org/',
    `https://${'a'.repeat(64)}.org/`,
    `https://example.org/${'a'.repeat(3000)}`,
  ].map((url): Row => [
    `an address that is none: ${url.slice(0, 40)}`,
    field(SOURCES, `  url: '${url}'`),
    `${SOURCES}:7`,
    'bad-value',
    /write the full name of a host|longer than 2000 characters/,
  ]),
  ...['MAILTO:a@example.org', 'mailto:.@example.org', 'mailto:a..b@example.org', 'mailto:a@example.org?subject=%'].map(
    (contact): Row => [
      `a contact that is none: ${contact}`,
      field(EDITION, `contact: '${contact}'`),
      `${EDITION}:12`,
      'bad-value',
      /^“contact” is .*: write mailto:NAME@HOST/,
    ],
  ),
]);
