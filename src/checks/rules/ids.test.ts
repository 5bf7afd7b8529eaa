import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { readAddressed } from '../addresses/recorded.ts';
import { idProblems } from './ids.ts';

const PORT = 'content/articles/port.mdx';
const EVENTS = 'content/events.yaml';
const SOURCES = 'content/sources.yaml';
const SLUG = 'begin with a letter; use lower-case letters, digits and single hyphens';
const FORMS = 'nor p1, note-…, words-…, claim-…, placed-… or …-title';

function problems(changes: Record<string, Change>) {
  const content = readTemp(changes);
  return idProblems(content, readAddressed(content).articles).map(plain);
}
const inArticle = (found: string, put: string) => problems({ [PORT]: [found, put] });
const taken = (file: string, line: number, id: string, page: string, what: string) =>
  expect.stringMatching(
    new RegExp(
      `^${file}:${line} \\[reserved-id\\] the id “${id}” is taken by a part of the page ${page}; choose another for the ${what}, .*${id}.*${FORMS}$`,
    ),
  );

test('ids that are used once are no problem', () => {
  expect(problems({})).toEqual([]);
});

describe('an id', () => {
  test('of a file is lower-case words with hyphens', () => {
    const file = 'content/figures/Jonah Reed.mdx';
    expect(problems({ [file]: '---\nname: Jonah Reed\n---\n' })).toEqual([
      `${file}:2 [bad-id] “Jonah Reed” is not an id; ${SLUG}`,
    ]);
  });

  test('of a file is a name that files on Windows may have; other ids are no names of files', () => {
    expect(problems({ 'content/figures/aux.mdx': '---\nname: A\n---\n' })).toEqual([
      'content/figures/aux.mdx:2 [bad-id] “aux” is not an id; on Windows no file can have this name; choose another',
    ]);
    expect(problems({ [EVENTS]: ['talks-end:', 'con:'] })).toEqual([]);
  });

  test('of a record is reported at its line', () => {
    expect(problems({ [EVENTS]: ['talks-end:', '# 1911\ntalks:end:'] })).toEqual([
      `${EVENTS}:2 [bad-id] “talks:end” is not an id; ${SLUG}`,
    ]);
  });

  test('of a figure, a faction and a note at once is reported at the second and third', () => {
    const message =
      'the id “reed” is used by content/figures/reed.mdx, content/factions/reed.mdx, content/notes/reed.mdx, ' +
      'which share the address #note-reed; rename one';
    const changes: Record<string, Change> = {
      'content/factions/reed.mdx': '---\nname: The Reeds\n---\n',
      'content/notes/reed.mdx': '---\nkind: term\n---\n',
    };
    expect(problems(changes)).toEqual([
      `content/factions/reed.mdx [id-clash] ${message}`,
      `content/notes/reed.mdx [id-clash] ${message}`,
    ]);
  });

  test('may be that of a figure, a source and an event', () => {
    expect(problems({ [SOURCES]: 'reed:\n  title: Port\n', [EVENTS]: 'dockers:\n  date: "1911"\n' })).toEqual([]);
  });
});

describe('an id that the page of the entry uses', () => {
  test('is not that of an event', () => {
    expect(problems({ [EVENTS]: ['talks-end:', '# 1911\noffices:'] })).toEqual([
      taken(EVENTS, 2, 'offices', '/timeline/', 'event'),
    ]);
  });

  test('is not that of a source', () => {
    expect(problems({ [SOURCES]: ['gazette:', 'newspaper:'] })).toEqual([
      taken(SOURCES, 1, 'newspaper', '/sources/', 'source'),
    ]);
  });

  test('is not that of a correction', () => {
    const file = 'content/corrections.yaml';
    expect(problems({ [file]: 'noon:\n  text: A\nlimits:\n  text: B\n' })).toEqual([
      taken(file, 3, 'limits', '/about/', 'correction'),
    ]);
  });

  test('may be that of an entry of another page, or of a file', () => {
    expect(problems({ [EVENTS]: ['talks-end:', 'newspaper:'], [SOURCES]: ['gazette:', 'offices:'] })).toEqual([]);
    expect(problems({ 'content/figures/mentions.mdx': '---\nname: A\n---\n' })).toEqual([]);
  });
});

describe('a section', () => {
  const section = (attributes: string) => inArticle('id="talks" title="The talks end"', attributes);

  test('has an id of the form of ids', () => {
    expect(section('id="The talks" title="A"')).toEqual([
      `${PORT}:17 [bad-id] the section’s id “The talks” is not an id; ${SLUG}`,
    ]);
  });

  test.each(['content', 'notice', 'show-who', 'scheme-dark'])('has no id of the page: %s', (id) => {
    expect(section(`id="${id}" title="A"`)).toEqual([taken(PORT, 17, id, '/', 'section')]);
  });

  test.each(['p2', 'p1-s1', 'note-reed', 'words-work-stopped', 'talks-title'])(
    'has no id of the form of those of other parts: %s',
    (id) => {
      expect(section(`id="${id}" title="A"`)).toEqual([expect.stringContaining(`${PORT}:17 [reserved-id] `)]);
    },
  );

  test('has an id that no mention has', () => {
    expect(section('id="reed-1" title="A"')).toEqual([
      `${PORT}:17 [duplicate-id] the address “#reed-1” occurs twice in the page; give the section another id, or rename the entry that is mentioned there`,
    ]);
    expect(section('id="reed-2" title="A"')).toEqual([]);
    const changes: Record<string, Change> = {
      [PORT]: ['id="talks"', 'id="reed-7"'],
      'content/ids.lock.json': '{"/#reed-7": "p1:0+4"}',
    };
    expect(problems(changes)).toEqual([expect.stringContaining(':17 [duplicate-id] ')]);
  });

  test('has an id that no other section has; the second is reported', () => {
    const second = '</Section>\n\n<Section id="talks" title="B">\n\nNobody';
    expect(inArticle('Nobody', second)).toEqual([expect.stringContaining(`${PORT}:23 [duplicate-id] `)]);
  });
});

test.each(['cite', 'op-ed', 'print', 'sources', 'feed', 'note-work-stopped', 'content'])(
  'an article has no address of another page or file: %s',
  (id) => {
    const file = `content/articles/${id}.mdx`;
    expect(problems({ [file]: '---\ntitle: The Sea\n---\n' })).toEqual([
      `${file} [taken-address] the id “${id}” is the address of another page or file; choose another for the article, not note-… or one of ` +
        'op-ed, figures, factions, claims, timeline, a-z, sources, print, cite, about, 404, feed, sitemap, robots, places, content, scheme-system, scheme-light, scheme-dark',
    ]);
  },
);

describe('a period', () => {
  const EDITION = 'content/edition.yaml';
  const periods = (...ids: string[]): Change => [
    'houseRules:',
    `periods:\n${ids.map((id) => `  ${id}: { title: A, from: "1911" }\n`).join('')}houseRules:`,
  ];

  test('has an id that the timeline does not use itself', () => {
    expect(problems({ [EDITION]: periods('before', 'strike', 'offices') })).toEqual([
      taken(EDITION, 10, 'offices', '/timeline/', 'period'),
    ]);
  });

  test.each(['strike', 'before', 'column', 'after'])('has an id that no event has: %s', (id) => {
    expect(problems({ [EDITION]: periods('strike'), [EVENTS]: ['talks-end:', `${id}:`] })).toEqual([
      `${EVENTS}:1 [id-clash] the id “${id}” is used by a period and by an event, which share the address /timeline/#${id}; rename the event`,
    ]);
  });

  test('that every timeline has needs no edition to clash with an event', () => {
    expect(problems({ [EVENTS]: ['talks-end:', 'column:'] })).toEqual([
      expect.stringMatching(`^${EVENTS}:\\d+ \\[id-clash\\]`),
    ]);
  });
});
