import { ARTICLE, CORRECTIONS, EVENTS, every, FIGURE, NOTE, SOURCES, type InvalidContent } from './invalid-content.ts';

export const references: InvalidContent[] = [
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
    code: 'markup',
    message: /^<Cite> has no attribute “id”; write <Cite id="…" \/>$/,
  },
  {
    name: 'an unknown figure of an event',
    changes: { [EVENTS]: ['[reed]', '[read]'] },
    at: `${EVENTS}:6`,
    code: 'unknown-figure',
    message: /^unknown figure “read”; allowed: reed$/,
  },
  {
    name: 'a correction of an unknown note',
    changes: {
      [CORRECTIONS]:
        'noon:\n  date: 2026-01-03\n  kind: note\n  entry: noon\n  text: It said one.\n  was: One\n  now: Two\n',
    },
    at: `${CORRECTIONS}:4`,
    code: 'unknown-note',
    message: /^unknown note “noon”; allowed: work-stopped$/,
  },
  {
    name: 'a figure that no article names',
    changes: { [ARTICLE]: ['[Reed](figure:reed)', 'Reed'] },
    at: FIGURE,
    code: 'unnamed-figure',
    message: /^no article names the figure “reed”; write \[words\]\(figure:reed\) in an article, or remove the file$/,
  },
  {
    name: 'an unknown source many times',
    changes: { [FIGURE]: every('gazette', 'log') },
    at: `${FIGURE}:8`,
    code: 'unknown-source',
    message: /^unknown source “log” \(also at content\/figures\/reed\.mdx:10, .*:27\); allowed: gazette$/,
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
    message: /^nothing cites the source “log”; cite it or remove the record$/,
  },
  {
    name: 'a confusable letter in an id',
    changes: { [ARTICLE]: ['figure:reed', 'figure:rееd'] },
    at: `${ARTICLE}:19`,
    code: 'confusable',
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
