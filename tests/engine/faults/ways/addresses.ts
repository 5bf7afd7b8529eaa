import type { Change } from '../../../support/temp-content.ts';
import { ARTICLE, NOTE, LOCK, CITE, inArticle, type Way } from './way.ts';

const aliases = (...lines: string[]): Record<string, Change> => ({
  [ARTICLE]: ['lead: true', ['lead: true\naliases:', ...lines].join('\n  ')],
});

export const addresses: Way[] = [
  {
    name: 'two sections of one id',
    changes: inArticle('</Section>\n\n<Section id="talks" title="Again">\n\nNobody'),
    at: ARTICLE,
    code: 'duplicate-id',
    message: /^the address “#talks” stands twice in the page; give the section another id/,
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
      /^the id “reed” is used by content\/figures\/reed\.mdx, content\/notes\/reed\.mdx; figures, factions and notes share/,
  },
  {
    name: 'an id in capitals',
    changes: {
      'content/figures/Cole.mdx': `---\nname: A\ninColumn: A\ncard: B\nchecked: 2026-01-02\n---\n\n## In August 1911\n\n${'day '.repeat(205)}end.${CITE}\n\n## Since then\n`,
    },
    at: 'content/figures/Cole.mdx:2',
    code: 'bad-id',
    message: /^the id “Cole” is not one; begin with a letter; use lower-case letters, digits and single hyphens$/,
  },
  {
    name: 'a note that no words carry',
    changes: { [ARTICLE]: ['<Claim note="work-stopped">stopped work</Claim>', 'stopped work'] },
    at: NOTE,
    code: 'note-not-anchored',
    message:
      /^no words carry the note “work-stopped”; write <Claim note="work-stopped">its words<\/Claim> in an article, or remove/,
  },
  {
    name: 'a note that stands on words twice',
    changes: inArticle('<Claim note="work-stopped">Nobody</Claim>'),
    at: `${ARTICLE}:21`,
    code: 'note-anchored-twice',
    message: /^the note “work-stopped” stands on words 2 times \(content\/.*:19, content\/.*:21\); allowed: once$/,
  },
  {
    name: 'claims that overlap',
    changes: { [ARTICLE]: ['stopped work</Claim>', '<Claim note="work-stopped">stopped</Claim> work</Claim>'] },
    at: `${ARTICLE}:19`,
    code: 'claims-overlap',
    message:
      /^the words of the note “work-stopped” stand within those of “work-stopped”; end one before the other begins/,
  },
  {
    name: 'aliases in a circle',
    changes: aliases('old: older', 'older: old'),
    at: `${ARTICLE}:16`,
    code: 'alias-cycle',
    message: /^the aliases old → older → old lead in a circle; lead each to an id that stands in the page$/,
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
    changes: { [LOCK]: '{"articles/port": ["note-work-stopped", "note-ships"]}' },
    at: LOCK,
    code: 'lost-id',
    message:
      /^the public id “note-ships” of articles\/port is gone; in content\/articles\/port\.mdx write “aliases:” with “note-ships: NEW”/,
  },
  {
    name: 'a torn list of public ids',
    changes: { [LOCK]: '{"articles/port": [' },
    at: LOCK,
    code: 'unreadable',
    message: /^not valid JSON: .*; bring it back as it was; it maps each page to a list of ids$/,
  },
];
