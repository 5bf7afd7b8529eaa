import { describe, expect, test } from 'vitest';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { plain } from '../../../tests/support/problems.ts';
import { entriesOf, readContent } from './content.ts';
import type { Entry } from './entry.ts';

const read = (changes: Record<string, Change> = {}) => readContent(tempContent(changes));
const problems = (changes: Record<string, Change>) => read(changes).problems.map(plain);
const YAML_HELP = 'indent with spaces, close quotation marks, name each key once';
const MDX_HELP = 'close what is open, and write \\{ and \\< for the characters themselves';
const files = (entries: Entry[]) => entries.map(({ kind, id, file }) => `${kind} ${id} ${file}`);

describe('entries', () => {
  test('come from a folder of MDX files or a YAML map', () => {
    expect(files(read().entries)).toEqual([
      'article port content/articles/port.mdx',
      'figure reed content/figures/reed.mdx',
      'faction dockers content/factions/dockers.mdx',
      'note work-stopped content/notes/work-stopped.mdx',
      'source gazette content/sources.yaml',
      'event talks-end content/events.yaml',
      'edition edition content/edition.yaml',
    ]);
  });

  test('come in the order of file names, whatever the order of writing', () => {
    const { entries } = read({ 'content/notes/z.mdx': '---\na: 1\n---\n', 'content/notes/a.mdx': '---\na: 1\n---\n' });
    expect(files(entries.filter(({ kind }) => kind === 'note'))).toEqual([
      'note a content/notes/a.mdx',
      'note work-stopped content/notes/work-stopped.mdx',
      'note z content/notes/z.mdx',
    ]);
  });

  test('come from MDX files alone', () => {
    const content = read({ 'content/notes/draft.md': 'A draft.' });
    expect(files(entriesOf(content, 'note'))).toEqual(['note work-stopped content/notes/work-stopped.mdx']);
  });

  test('keep their fields as written, without defaults and without Date objects', () => {
    const content = read();
    expect(entriesOf(content, 'figure').map(({ data }) => data)).toEqual([
      { name: 'Jonah Reed', inColumn: 'Reed', card: 'Harbour master.', checked: '2026-01-02' },
    ]);
    expect(entriesOf(content, 'event').map(({ data }) => data)).toEqual([
      {
        date: '1911-08-14',
        title: 'The talks end',
        text: 'Reed ended the talks.',
        sources: ['gazette'],
        figures: ['reed'],
        factions: ['dockers'],
      },
    ]);
  });

  test('have their fields as the schema reads them, unless these do not fit it', () => {
    const [figure] = entriesOf(read(), 'figure');
    expect(figure?.fields).toMatchObject({ name: 'Jonah Reed', central: false, formerIds: [] });
    const [faulty] = entriesOf(read({ 'content/figures/reed.mdx': ['card:', 'crad:'] }), 'figure');
    expect(faulty?.fields).toBeUndefined();
    expect(faulty?.data).toMatchObject({ crad: 'Harbour master.' });
  });

  test('have a syntax tree with lines of the whole file, unless they are in a YAML file', () => {
    const trees = read().entries.map(({ id, tree }) => [id, tree?.children.at(-1)?.position?.start.line]);
    expect(trees).toEqual([
      ['port', 17],
      ['reed', 21],
      ['dockers', 25],
      ['work-stopped', 9],
      ['gazette', undefined],
      ['talks-end', undefined],
      ['edition', undefined],
    ]);
  });
});

describe('placeOf', () => {
  const role = 'roles:\n  - role: Harbour master\n    sources:\n      - gazette\n      - other\nchecked:';
  const placeInFigure = (path: PropertyKey[]) =>
    entriesOf(read({ 'content/figures/reed.mdx': ['checked:', role] }), 'figure')[0]?.placeOf(path);

  test('is the place of a key, counted in the whole file', () => {
    expect(placeInFigure(['card'])).toEqual({ line: 4, column: 1 });
    expect(placeInFigure(['roles', 0, 'sources', 0])).toEqual({ line: 8, column: 9 });
  });

  test('reaches into lists and maps', () => {
    expect(placeInFigure(['roles', 0])?.line).toBe(6);
    expect(placeInFigure(['roles', 0, 'sources'])?.line).toBe(7);
    expect(placeInFigure(['roles', 0, 'sources', 1])?.line).toBe(9);
  });

  test('is the place of the nearest field around one that is missing', () => {
    expect(placeInFigure(['roles', 0, 'from'])?.line).toBe(6);
    expect(placeInFigure(['roles', 3, 'from'])?.line).toBe(5);
  });

  test('is the first line of the fields where nothing is around', () => {
    expect(placeInFigure(['born'])?.line).toBe(2);
    expect(placeInFigure([])?.line).toBe(2);
  });

  test('starts from the record in a YAML file', () => {
    const added = 'read: whole\nlog:\n  publisher: The Port\n';
    const sources = entriesOf(read({ 'content/sources.yaml': ['read: whole\n', added] }), 'source');
    expect(sources.map(({ placeOf }) => [[], ['publisher'], ['title']].map((path) => placeOf(path).line))).toEqual([
      [1, 2, 3],
      [7, 8, 7],
    ]);
  });
});

describe('problems', () => {
  test('are none in readable content', () => {
    expect(problems({})).toEqual([]);
  });

  test('a missing folder', () => {
    expect(problems({ 'content/notes': null })).toEqual([
      'content/notes [missing-collection] the folder does not exist; write at least one entry, content/notes/ID.mdx',
    ]);
  });

  test('a folder without MDX files', () => {
    expect(problems({ 'content/notes/work-stopped.mdx': null, 'content/notes/.draft': 'A draft.' })).toEqual([
      'content/notes [missing-collection] the folder holds no .mdx file; write at least one entry, content/notes/ID.mdx',
    ]);
  });

  test('a collection whose files nothing reads is reported by them alone', () => {
    const moved = { 'content/notes/work-stopped.mdx': null, 'content/notes/work-stopped.md': 'Work stopped.' };
    expect(problems(moved)).toEqual([expect.stringContaining('content/notes/work-stopped.md [unknown-file] ')]);
    expect(problems({ 'content/events.yaml': null, 'content/events.yml': 'a: 1' })).toEqual([
      expect.stringContaining('content/events.yml [unknown-file] '),
    ]);
    expect(problems({ 'content/notes': null, 'content/figures/sub/reed.mdx': 'A' })).toEqual([
      expect.stringContaining('content/figures/sub/reed.mdx [unknown-file] '),
      expect.stringContaining('content/notes [missing-collection] '),
    ]);
  });

  test('the whole folder of the content is missing', () => {
    expect(problems({ content: null })).toEqual([
      'content [missing-collection] the folder does not exist; it holds everything that the site says, and nothing can be built without it',
    ]);
  });

  test('a missing YAML file', () => {
    expect(problems({ 'content/events.yaml': null })).toEqual([
      'content/events.yaml [missing-collection] the file does not exist; it holds a map from ids to records; write {} there if there is nothing to record',
    ]);
  });

  test('an empty YAML file', () => {
    expect(problems({ 'content/events.yaml': '' })).toEqual([
      'content/events.yaml [empty-file] the file is empty; restore its content, or write {} if there is nothing to record',
    ]);
    expect(problems({ 'content/edition.yaml': '' })).toEqual([
      'content/edition.yaml [empty-file] the file is empty; restore its content, which every edition has',
    ]);
    expect(problems({ 'content/corrections.yaml': '{}\n' })).toEqual([]);
  });

  test('a YAML file that holds a list', () => {
    expect(problems({ 'content/events.yaml': '- talks-end\n' })).toEqual([
      'content/events.yaml:1 [unreadable] found no map; write “id:” with the record’s fields below it',
    ]);
  });

  test('YAML with a syntax error, at its line', () => {
    expect(problems({ 'content/sources.yaml': ['title: The', 'title: Port: The'] })).toEqual([
      `content/sources.yaml:3 [unreadable] not valid YAML: Nested mappings are not allowed in compact mappings; ${YAML_HELP}, put a value with a colon into quotation marks`,
    ]);
  });

  test('an id given twice, at the second', () => {
    expect(problems({ 'content/sources.yaml': ['read: whole\n', 'read: whole\ngazette:\n  read: whole\n'] })).toEqual([
      `content/sources.yaml:7 [unreadable] not valid YAML: Map keys must be unique; ${YAML_HELP}`,
    ]);
  });

  test('fields of an MDX file with a syntax error, at the line of the whole file', () => {
    expect(problems({ 'content/figures/reed.mdx': ['card: Harbour', 'card: Port: harbour'] })).toEqual([
      `content/figures/reed.mdx:4 [unreadable] not valid YAML: Nested mappings are not allowed in compact mappings; ${YAML_HELP}, put a value with a colon into quotation marks`,
    ]);
  });

  test('fields with a syntax error are not called missing as well', () => {
    expect(problems({ 'content/figures/reed.mdx': '---\n[Jonah Reed\n---\n' })).toEqual([
      `content/figures/reed.mdx:2 [unreadable] not valid YAML: Flow sequence must end with a ]; ${YAML_HELP}`,
    ]);
  });

  test('an MDX file without fields', () => {
    expect(problems({ 'content/figures/reed.mdx': 'He led the talks.\n' })).toEqual([
      'content/figures/reed.mdx:1 [unreadable] found no fields; write them at the start, between two lines of ---',
    ]);
  });

  test('fields that are not a map', () => {
    expect(problems({ 'content/figures/reed.mdx': '---\n- Jonah Reed\n---\n' })).toEqual([
      'content/figures/reed.mdx:1 [unreadable] found no fields; write them at the start, between two lines of ---',
    ]);
  });

  test('MDX with a brace left open, at its line', () => {
    expect(problems({ 'content/figures/reed.mdx': ['He led', 'He {led'] })).toEqual([
      'content/figures/reed.mdx:8 [unreadable] not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`; ' +
        MDX_HELP,
    ]);
  });

  test('fields that no line of --- ends, whatever they hold', () => {
    expect(problems({ 'content/figures/reed.mdx': '---\nname: A\nroles: [{ role: B }]\n\nHe led.\n' })).toEqual([
      'content/figures/reed.mdx:3 [unreadable] frontmatter is not closed: add a line of --- after the last field',
    ]);
  });

  test('fields that a line of --- divides, at that line', () => {
    expect(problems({ 'content/figures/reed.mdx': ['inColumn: Reed', '---\ninColumn: Reed'] })).toEqual([
      'content/figures/reed.mdx:3 [unreadable] the fields end at this line of ---, and go on below it; remove it',
    ]);
  });

  test('a folder that is empty but for its guide', () => {
    const folders = ['articles', 'factions', 'figures', 'notes'].map((name) => [`content/${name}`, null]);
    const files = ['corrections', 'edition', 'events', 'sources'].map((name) => [`content/${name}.yaml`, null]);
    const changes = Object.fromEntries([...folders, ...files]) as Record<string, null>;
    expect(problems({ ...changes, 'content/README.md': 'A guide.' })).toEqual([
      'content [missing-collection] the folder holds no content; restore it, or begin with edition.yaml as its README.md says',
    ]);
  });

  test('two versions that git could not merge', () => {
    const conflict = '<<<<<<< HEAD\n  title: A\n=======\n  title: B\n>>>>>>> b\n';
    expect(problems({ 'content/events.yaml': ['  title: The talks end\n', conflict] })).toEqual([
      'content/events.yaml:3 [unreadable] two versions that git could not merge, from “<<<<<<< HEAD” on; keep one, ' +
        'and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
    ]);
  });

  test('MDX with an element left open, at its line', () => {
    expect(problems({ 'content/articles/port.mdx': ['</Claim>', ''] })).toEqual([
      'content/articles/port.mdx:19 [unreadable] not valid MDX: Expected a closing tag for `<Claim>` (19:73-19:100) before the end of `paragraph`; ' +
        MDX_HELP,
    ]);
  });

  test('are all reported at once, and the readable entries stay', () => {
    const content = read({ 'content/figures': null, 'content/notes/work-stopped.mdx': 'No fields, {' });
    expect(content.problems.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([
      'content/figures missing-collection',
      'content/notes/work-stopped.mdx unreadable',
    ]);
    expect(content.unread).toEqual(new Set(['figure', 'note']));
    expect(files(content.entries)).toEqual([
      'article port content/articles/port.mdx',
      'faction dockers content/factions/dockers.mdx',
      'source gazette content/sources.yaml',
      'event talks-end content/events.yaml',
      'edition edition content/edition.yaml',
    ]);
  });
});
