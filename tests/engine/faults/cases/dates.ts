import { EDITION, EVENTS, FIGURE, NOTE, SOURCES, type InvalidContent } from './invalid-content.ts';

const ROLE = (from: string, to: string) =>
  `roles:\n  - role: Harbour master\n    from: ${from}\n    to: ${to}\n    sources: [gazette]`;

export const dates: InvalidContent[] = [
  {
    name: 'a day that is in no calendar',
    changes: { [EVENTS]: ['1911-08-14', '1911-02-30'] },
    at: `${EVENTS}:2`,
    code: 'bad-value',
    message: /^“date” is “1911-02-30”: no such day in the calendar$/,
  },
  {
    name: 'a date in another form',
    changes: { [NOTE]: ['2026-01-02', '2 January 2026'] },
    at: `${NOTE}:6`,
    code: 'bad-value',
    message: /^“checked” is “2 January 2026”: write a whole day as 2023-01-14$/,
  },
  {
    name: 'a death before the birth',
    changes: {
      [FIGURE]: ['card:', 'born: "1861"\nbornSources: [gazette]\ndied: "1860"\ndiedSources: [gazette]\ncard:'],
    },
    at: `${FIGURE}:6`,
    code: 'dates-order',
    message: /^1860 is before 1861; an end cannot be before its start$/,
  },
  {
    name: 'an office that ends before it begins',
    changes: { [FIGURE]: ['checked: 2026-01-02', `${ROLE('1911-08', '1911-07-31')}\nchecked: 2026-01-02`] },
    at: `${FIGURE}:8`,
    code: 'dates-order',
    message: /^1911-07-31 is before 1911-08; an end cannot be before its start$/,
  },
  {
    name: 'an office after the death',
    changes: {
      [FIGURE]: [
        'checked: 2026-01-02',
        `died: 1911-08-20\ndiedSources: [gazette]\n${ROLE('1911-08', '"1912"')}\nchecked: 2026-01-02`,
      ],
    },
    at: `${FIGURE}:10`,
    code: 'dates-order',
    message: /^the office ends in 1912, after the person died \(1911-08-20\)$/,
  },
  ...[
    [NOTE, 'checked: 2026-01-02', 'checked: 2962-01-02', 6],
    [SOURCES, '  read: whole', '  read: whole\n  date: 2962-01', 7],
  ].map(([file, found, put, line]): InvalidContent => ({
    name: `a day in ${file} that is still to come`,
    changes: { [String(file)]: [String(found), String(put)] },
    at: `${file}:${line}`,
    code: 'still-to-come',
    message: /^“(?:checked|date)” is 2962-01(?:-02)?, in the future; write a day no later than today/,
  })),
  {
    name: 'a period in which nothing happens',
    changes: { [EDITION]: (source) => `${source}periods:\n  strike:\n    title: The strike\n    from: 1911-09\n` },
    at: `${EDITION}:13`,
    code: 'empty-period',
    message: /^no event falls into the period “strike”, which begins with 1911-09; write one, or remove the period$/,
  },
  {
    name: 'events out of their order',
    changes: {
      [EVENTS]: [
        'factions: [dockers]\n',
        'factions: [dockers]\nearlier:\n  date: 1911-08-13\n  title: A day before\n  text: It rained.\n  sources: [gazette]\n',
      ],
    },
    at: `${EVENTS}:9`,
    code: 'events-order',
    message:
      /^the event “earlier” of 1911-08-13 comes after one of 1911-08-14; write events in the order of their dates$/,
  },
];
