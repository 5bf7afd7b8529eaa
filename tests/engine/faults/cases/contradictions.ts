import type { Change } from '../../../support/temp-content.ts';
import { FIGURE, inFields, SOURCES, type InvalidContent } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const source = (fields: string): Record<string, Change> => ({ [SOURCES]: (text) => `${text}${fields}\n` });

const addresses: Row[] = [
  ...(
    [
      ['http://127.0.0.1/a', /the host “127\.0\.0\.1” is in a private network/],
      ['https://port.local/a', /the host “port\.local” is in a private network/],
      ['https://example.org:8443/a', /remove “:8443” after the host/],
    ] as const
  ).map(([url, message]): Row => [
    `a source at an address that is not public: ${url}`,
    source(`  url: ${url}`),
    `${SOURCES}:7`,
    'not-public',
    message,
  ]),
];

const names: Row[] = [
  [
    'the language of a native name that is not given',
    { [FIGURE]: inFields('lang: fa') },
    `${FIGURE}:2`,
    'missing-key',
    /^“nativeName” is missing; “lang” is given without it; write both$/,
  ],
];

/** What two fields, or a field and the world, cannot both say. */
export const contradictions: readonly InvalidContent[] = casesFrom('contradictions', [...addresses, ...names]);
