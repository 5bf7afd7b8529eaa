import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { idProblems } from './ids.ts';

const ARTICLE = 'content/articles/port.mdx';
const EVENTS = 'content/events.yaml';
const FORM = 'begin with a letter; use lower-case letters, digits and single hyphens';

const problems = (changes: Record<string, Change>) => idProblems(readContent(tempContent(changes))).map(plain);
const codes = (changes: Record<string, Change>) =>
  problems(changes).map(({ code, file, line }) => `${file}:${line ?? ''} ${code}`);

test('ids of files and records have the form of ids', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ 'content/figures/Jonah Reed.mdx': '---\nname: Jonah Reed\n---\n' })).toEqual([
    {
      code: 'bad-id',
      file: 'content/figures/Jonah Reed.mdx',
      line: 2,
      message: `“Jonah Reed” is not an id; ${FORM}`,
    },
  ]);
  expect(problems({ [EVENTS]: ['talks-end:', '# 1911\ntalks:end:'] })).toEqual([
    { code: 'bad-id', file: EVENTS, line: 2, message: `“talks:end” is not an id; ${FORM}` },
  ]);
});

test('whatever has a card has an id of its own', () => {
  const changes: Record<string, Change> = {
    'content/factions/reed.mdx': '---\nname: The Reeds\n---\n',
    'content/notes/reed.mdx': '---\nkind: term\n---\n',
  };
  const message =
    'the id “reed” is used by content/figures/reed.mdx, content/factions/reed.mdx, content/notes/reed.mdx, ' +
    'which share the address #note-reed; rename one';
  expect(problems(changes)).toEqual([
    { code: 'id-clash', file: 'content/factions/reed.mdx', message },
    { code: 'id-clash', file: 'content/notes/reed.mdx', message },
  ]);
});

test('sources and events may have the ids of entries with a card', () => {
  expect(problems({ [EVENTS]: ['talks-end:', 'dockers:'] })).toEqual([]);
});

test.each(['cite', 'print', 'op-ed', 'feed', 'note-work-stopped'])(
  'no article is at an address of the site: %s',
  (id) => {
    expect(codes({ [`content/articles/${id}.mdx`]: '---\ntitle: The Sea\n---\n' })).toEqual([
      `content/articles/${id}.mdx: taken-address`,
    ]);
  },
);

describe('a section', () => {
  const withId = (id: string) => codes({ [ARTICLE]: ['<Section id="talks"', `<Section id="${id}"`] });

  test.each(['content', 'peek', 'p9', 'p1-s4', 'note-x', 'words-x', 'talks-title'])(
    'has no id that the page uses itself: %s',
    (id) => {
      expect(withId(id)).toEqual([`${ARTICLE}:17 reserved-id`]);
    },
  );

  test('has no id of a mention', () => {
    expect(withId('reed-1')).toEqual([`${ARTICLE}:17 duplicate-id`]);
  });

  test('has an id of its own among sections', () => {
    const second = '</Section>\n\n<Section id="talks" title="Again">\n\nNobody';
    expect(codes({ [ARTICLE]: ['Nobody', second] })).toEqual([`${ARTICLE}:23 duplicate-id`]);
  });
});

test('a period has an id that neither its page nor an event uses', () => {
  const period = (id: string): Record<string, Change> => ({
    'content/edition.yaml': (source) => `${source}periods:\n  ${id}: { title: Then, from: "1911" }\n`,
  });
  expect(codes(period('strike'))).toEqual([]);
  expect(codes(period('offices'))).toEqual(['content/edition.yaml:13 reserved-id']);
  expect(codes(period('talks-end'))).toEqual([`${EVENTS}:1 id-clash`]);
});
