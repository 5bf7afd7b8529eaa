import { LOCK } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

/** The recorded addresses. */
export const lock = casesFrom('lock', [
  [
    'an address that the lock has twice',
    { [LOCK]: '{\n "/": "article:port",\n "/": "article:port"\n}\n' },
    `${LOCK}:3`,
    'unreadable',
    /“\/” is written twice/,
  ],
  [
    '100 addresses that the lock alone has',
    {
      [LOCK]: JSON.stringify(
        Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`/${index + 100}/`, 'site'])),
        undefined,
        1,
      ),
    },
    `${LOCK}:2`,
    'lost-id',
    /^the public address \/100\/ is gone, and 99 more with it/,
  ],
  [
    'an address that the lock has twice, once as an escape',
    { [LOCK]: '{\n "/": "article:port",\n "\\u002f": "article:quay"\n}\n' },
    `${LOCK}:2`,
    'unreadable',
    /“\/” is written twice/,
  ],
  [
    'a lock on one line',
    { [LOCK]: '{ "/": "article:port", "/#wages": "p2" }' },
    `${LOCK}:1`,
    'lost-id',
    /^the public address \/#wages is gone/,
  ],
  [
    'a recorded sentence of no words',
    { [LOCK]: '{\n "/#p1-s1": "p1:0+0"\n}' },
    `${LOCK}:2`,
    'moved-id',
    /^the address \/#p1-s1 pointed at p1:0\+0 and now points at/,
  ],
  ['a lock that is no list of addresses', { [LOCK]: 'nope' }, `${LOCK}:1`, 'unreadable', /^not a map of addresses/],
]);
