import { ARTICLE, NOTE, SOURCES, EVENTS, type Way } from './way.ts';

export const references: Way[] = [
  {
    name: 'an unknown figure in the article',
    changes: { [ARTICLE]: ['figure:reed', 'figure:read'] },
    at: `${ARTICLE}:19`,
    code: 'unknown-figure',
    message: /^unknown figure “read”; allowed: reed$/,
  },
  {
    name: 'an unknown faction in the article',
    changes: { [ARTICLE]: ['faction:dockers', 'faction:doctors'] },
    at: `${ARTICLE}:19`,
    code: 'unknown-faction',
    message: /^unknown faction “doctors”; allowed: dockers$/,
  },
  {
    name: 'an unknown note in the article',
    changes: { [ARTICLE]: ['note="work-stopped"', 'note="work-stoped"'] },
    at: `${ARTICLE}:19`,
    code: 'unknown-note',
    message: /^unknown note “work-stoped”; allowed: work-stopped$/,
  },
  {
    name: 'an unknown source in a note',
    changes: { [NOTE]: ['noon.', 'noon.<Cite id="log" />'] },
    at: `${NOTE}:9`,
    code: 'unknown-source',
    message: /^unknown source “log”; allowed: gazette$/,
  },
  {
    name: 'a cite without a source',
    changes: { [NOTE]: ['noon.', 'noon.<Cite />'] },
    at: `${NOTE}:9`,
    code: 'unknown-source',
    message: /^unknown source “”; allowed: gazette$/,
  },
  {
    name: 'an unknown figure of an event',
    changes: { [EVENTS]: ['[reed]', '[read]'] },
    at: `${EVENTS}:6`,
    code: 'unknown-figure',
    message: /^unknown figure “read”; allowed: reed$/,
  },
  {
    name: 'a source that nobody cites',
    changes: {
      [SOURCES]: [
        'read: whole\n',
        'read: whole\nlog:\n  publisher: A\n  title: B\n  language: en\n  type: official\n  read: whole\n',
      ],
    },
    at: `${SOURCES}:7`,
    code: 'unused-source',
    message: /^nobody cites the source “log”; cite it or remove the record$/,
  },
  {
    name: 'a look-alike letter in an id',
    changes: { [ARTICLE]: ['figure:reed', 'figure:rееd'] },
    at: `${ARTICLE}:19`,
    code: 'look-alike',
    message:
      /^“rе<U\+0435>е<U\+0435>d” mixes Latin letters with letters that look like them; write it in Latin letters$/,
  },
  {
    name: 'a soft hyphen in an id',
    changes: { [EVENTS]: ['[reed]', '[re\u00ADed]'] },
    at: `${EVENTS}:6`,
    code: 'hidden-character',
    message: /^a soft hyphen U\+00AD in “figures: \[re<U\+00AD>ed\]”; remove it$/,
  },
];
