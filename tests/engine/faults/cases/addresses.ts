import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CITE,
  CORRECTIONS,
  EVENTS,
  every,
  FACTION,
  FIGURE,
  furtherArticle,
  inArticle,
  inFields,
  LOCK,
  NOTE,
  QUAY,
  SOURCES,
  type InvalidContent,
} from './invalid-content.ts';

const aliases = (...lines: string[]): Record<string, Change> => ({
  [ARTICLE]: ['lead: true', ['lead: true\naliases:', ...lines].join('\n  ')],
});

export const addresses: InvalidContent[] = [
  {
    name: 'two sections of one id',
    changes: inArticle('</Section>\n\n<Section id="talks" title="Again">\n\nNobody'),
    at: `${ARTICLE}:23`,
    code: 'duplicate-id',
    message: /^the address “#talks” occurs twice in the page; give the section another id/,
  },
  {
    name: 'a figure and a note of one id',
    changes: {
      [NOTE]: null,
      'content/notes/reed.mdx': `---\nkind: term\ntitle: A\ncard: B\nchecked: 2026-01-02\n---\n\n${'day '.repeat(50)}end.${CITE}\n`,
      [ARTICLE]: ['note="work-stopped"', 'note="reed"'],
    },
    at: 'content/notes/reed.mdx',
    code: 'id-clash',
    message:
      /^the id “reed” is used by content\/figures\/reed\.mdx, content\/notes\/reed\.mdx, which share the address #note-reed; rename one$/,
  },
  {
    name: 'an id in capitals',
    changes: {
      'content/figures/Cole.mdx': `---\nname: A\ninColumn: A\ncard: B\nchecked: 2026-01-02\n---\n\n## In August 1911\n\n${'day '.repeat(205)}end.${CITE}\n\n## Since then\n\nIt is over.${CITE}\n`,
    },
    at: 'content/figures/Cole.mdx:2',
    code: 'bad-id',
    message: /^“Cole” is not an id; begin with a letter; use lower-case letters, digits and single hyphens$/,
  },
  {
    name: 'a note that no words carry',
    changes: { [ARTICLE]: ['<Claim note="work-stopped">stopped work</Claim>', 'stopped work'] },
    at: NOTE,
    code: 'note-not-anchored',
    message:
      /^the note “work-stopped” is attached to no words; write <Claim note="work-stopped">its words<\/Claim> in an article, or remove/,
  },
  {
    name: 'a note that is on words twice',
    changes: inArticle('<Claim note="work-stopped">Nobody</Claim>'),
    at: `${ARTICLE}:21`,
    code: 'note-anchored-twice',
    message: /^the note “work-stopped” is attached to words 2 times \(content\/.*:19, content\/.*:21\); allowed: once$/,
  },
  {
    name: 'claims that overlap',
    changes: { [ARTICLE]: ['stopped work</Claim>', '<Claim note="work-stopped">stopped</Claim> work</Claim>'] },
    at: `${ARTICLE}:19`,
    code: 'claims-overlap',
    message:
      /^the words of the note “work-stopped” are within those of “work-stopped”; end one before the other begins/,
  },
  {
    name: 'aliases in a circle',
    changes: aliases('old: older', 'older: old'),
    at: `${ARTICLE}:16`,
    code: 'alias-cycle',
    message: /^the aliases old → older → old form a circle; point each at an id of the page$/,
  },
  {
    name: 'an alias that leads nowhere',
    changes: aliases('note-old: note-new'),
    at: `${ARTICLE}:16`,
    code: 'alias-nowhere',
    message:
      /^the alias “note-old” leads to “note-new”, which does not exist; allowed: note-reed, note-dockers, note-work-stopped$/,
  },
  {
    name: 'a lost id',
    changes: { [LOCK]: '{\n "/#note-work-stopped": "note:work-stopped",\n "/#wages": "p2"\n}' },
    at: `${LOCK}:3`,
    code: 'lost-id',
    message:
      /^the public address \/#wages is gone; it pointed at p2; restore that, or write “wages: ID” under “aliases:” in content\/articles\/port\.mdx to redirect it/,
  },
  {
    name: 'an entry that was public',
    changes: {
      [LOCK]:
        '{\n "/#note-wages": "note:wages",\n "/#words-wages": "p1:0+4",\n "/cite/note-wages.bib": "note:wages"\n}',
    },
    at: `${LOCK}:2`,
    code: 'lost-id',
    message:
      /^the note “wages”, public at \/#note-wages and 2 more addresses, is gone; restore it, or write “formerIds: \[wages\]” in the note that replaces it/,
  },
  {
    name: 'an address that points at other words',
    changes: { [LOCK]: '{\n "/#words-work-stopped": "p2:0+6"\n}' },
    at: `${LOCK}:2`,
    code: 'moved-id',
    message:
      /^the address \/#words-work-stopped pointed at “Nobody” \(p2:0\+6\) and now points at “stopped work” \(p1:38\+12\); put it back, or write "\/#words-work-stopped": "p1:38\+12" here to let it move$/,
  },
  {
    name: 'another text at a public address',
    changes: { [LOCK]: '{\n "/op-ed.txt": "sha256:00",\n "/#p2": "p2:0+3",\n "/": "article:port"\n}' },
    at: `${LOCK}:2`,
    code: 'moved-id',
    message: /^the text at \/op-ed\.txt is not the one whose addresses were recorded; restore it/,
  },
  {
    name: 'a torn list of public addresses',
    changes: { [LOCK]: '{"articles/port": [' },
    at: `${LOCK}:1`,
    code: 'unreadable',
    message: /^not a map of addresses: .*; restore the file as it was$/,
  },
  {
    name: 'a section without an id',
    changes: { [ARTICLE]: ['<Section id="talks" title', '<Section title'] },
    at: `${ARTICLE}:17`,
    code: 'markup',
    message: /^<Section> has no attribute “id”; write <Section id="…">$/,
  },
  {
    name: 'a section with an id of the page',
    changes: { [ARTICLE]: ['<Section id="talks"', '<Section id="share"'] },
    at: `${ARTICLE}:17`,
    code: 'reserved-id',
    message: /^the id “share” is taken by a part of the page \/; choose another for the section, not one of content, /,
  },
  {
    name: 'a section whose id is not one',
    changes: { [ARTICLE]: ['<Section id="talks"', '<Section id="The talks"'] },
    at: `${ARTICLE}:17`,
    code: 'bad-id',
    message: /^the section’s id “The talks” is not an id; begin with a letter/,
  },
  {
    name: 'an event with an id of the timeline’s page',
    changes: { [EVENTS]: ['talks-end:', 'offices:'] },
    at: `${EVENTS}:1`,
    code: 'reserved-id',
    message: /^the id “offices” is taken by a part of the page \/timeline\/; choose another for the event/,
  },
  {
    name: 'a source with the id of a kind of sources',
    changes: {
      [SOURCES]: ['gazette:', 'opinion:'],
      ...Object.fromEntries(
        [ARTICLE, FIGURE, FACTION, NOTE, EVENTS].map((file) => [file, every('gazette', 'opinion')]),
      ),
    },
    at: `${SOURCES}:1`,
    code: 'reserved-id',
    message: /^the id “opinion” is taken by a part of the page \/sources\/; choose another for the source/,
  },
  {
    name: 'a correction with an id of the page about the site',
    changes: {
      [CORRECTIONS]:
        'rights:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: It said one.\n  was: One\n  now: Two\n',
    },
    at: `${CORRECTIONS}:1`,
    code: 'reserved-id',
    message: /^the id “rights” is taken by a part of the page \/about\/; choose another for the correction/,
  },
  ...(
    [
      ['an article', ARTICLE, 'formerIds: [harbour, print]', 15, 'taken-address', /^the id “print” is the address of/],
      ['a figure', FIGURE, 'formerIds: [dockers]', 6, 'alias-shadows', /is the id of content\/factions\/dockers\.mdx/],
      ['an event', EVENTS, '  formerIds: [offices]', 8, 'reserved-id', /^the id “offices” is taken by a part of/],
      ['a source', SOURCES, '  formerIds: [opinion]', 7, 'reserved-id', /^the id “opinion” is taken by a part of/],
      ['an event: a period', EVENTS, '  formerIds: [column]', 8, 'id-clash', /^the id “column” is used by a period/],
    ] as const
  ).map(([what, file, fields, line, code, message]): InvalidContent => ({
    name: `a former id that a page has for something else, of ${what}`,
    changes: { [file]: file.endsWith('.mdx') ? inFields(fields) : (source) => `${source}${fields}\n` },
    at: `${file}:${line}`,
    code,
    message,
  })),
  {
    name: 'a former id of an article that does not lead',
    changes: furtherArticle('formerIds: [harbour]'),
    at: `${QUAY}:15`,
    code: 'kept-id',
    message: /^“formerIds” of an article that does not lead; its id is its address \/quay\/ and stays/,
  },
  {
    name: 'an alias of a card in a further article for an entry that exists',
    changes: furtherArticle('aliases:\n  note-dockers: note-reed'),
    at: `${QUAY}:16`,
    code: 'alias-shadows',
    message: /^the former id “dockers” is the id of content\/factions\/dockers\.mdx; remove it here$/,
  },
  {
    name: 'an alias of a card that is another card’s in another article',
    changes: { ...furtherArticle('aliases:\n  note-crews: note-reed'), ...aliases('note-crews: note-dockers') },
    at: `${QUAY}:16`,
    code: 'alias-shadows',
    message: /^the former id “crews” is already in content\/articles\/port\.mdx; keep one of them$/,
  },
  {
    name: 'a former id that is somebody’s id',
    changes: { [NOTE]: ['checked:', 'formerIds: [work-stopped]\nchecked:'] },
    at: `${NOTE}:6`,
    code: 'alias-shadows',
    message: /^the former id “work-stopped” is the id of content\/notes\/work-stopped\.mdx; remove it here$/,
  },
];
