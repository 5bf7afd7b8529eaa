import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempContent } from '../../../tests/support/temp-content.ts';
import { problemsOf } from '../index.ts';
import { readContent } from '../read/content.ts';
import { newEntry } from './new.ts';

const TODAY = '2026-01-03';
const SENTENCE = 'They met again at the gate that day.<Cite id="gazette" />\n';

/** Writes a new entry, each of its gaps filled with what `values` has for the key, below a content that it returns. */
function filled(kind: string, id: string, values: Record<string, string>, root = tempContent()): string {
  const { file, text, append, gaps } = newEntry(root, kind, id, TODAY);
  const missing = gaps.flatMap((gap) => /^(\w+): /.exec(gap)?.[1] ?? []);
  expect(missing.toSorted()).toEqual(Object.keys(values).toSorted());
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  const done = text.replace(/^(\s*)(\w+): #.*$/gm, (_, space: string, key: string) => `${space}${key}: ${values[key]}`);
  if (append) appendFileSync(path, done);
  else writeFileSync(path, done);
  return root;
}

/** Problems of the content below a folder, without those for addresses that are not recorded yet. */
const problemsIn = (root: string) => problemsOf(readContent(root)).map(({ file, reason }) => `${file}: ${reason}`);

test('an event passes the checks once its gaps are filled', () => {
  const values = { date: '1911-09-01', title: 'Ships sail', text: 'Two ships sailed.', sources: '[gazette]' };
  const root = filled('event', 'ships-sail', values);
  expect(problemsIn(root)).toEqual([]);
  expect(readFileSync(join(root, 'content/events.yaml'), 'utf8')).toMatch(/^talks-end:/);
});

test('the first record takes the place of the empty map', () => {
  const root = tempContent();
  const { text, append } = newEntry(root, 'correction', 'spelling', TODAY);
  expect(append).toBe(false);
  expect(text).toMatch(new RegExp(`^spelling:\n  date: ${TODAY}`));
});

test('a person has the headings of the edition, and says what is to be written', () => {
  const root = tempContent();
  const { file, text, gaps } = newEntry(root, 'figure', 'moss', TODAY);
  expect(file).toBe('content/figures/moss.mdx');
  expect(text).toContain(`checked: ${TODAY}\n`);
  expect(text).toMatch(/\n---\n\n## In August 1911\n\n## Since then\n$/);
  expect(gaps).toContain('a body of 200 to 400 words, each sentence followed by <Cite id="…" />');
  expect(gaps).toContain('its mentions in an article: [words](figure:moss)');
});

test('a person passes the checks once the gaps are filled and the article names them', () => {
  const root = tempContent({ 'content/articles/port.mdx': ['Nobody', '[Nobody](figure:moss)'] });
  filled('figure', 'moss', { name: 'Ada Moss', inColumn: 'Nobody', card: 'A reporter.' }, root);
  const path = join(root, 'content/figures/moss.mdx');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^(## .*)$/gm, `$1\n\n${SENTENCE.repeat(14)}`));
  expect(problemsIn(root)).toEqual([]);
});

test('an article has the words of its text, and its hash', () => {
  const root = tempContent({ 'content/articles/quay.txt': 'Ada Moss\n\nThe Quay\n\nIt is wet.\n\nIt is long.' });
  const { text, gaps } = newEntry(root, 'article', 'quay', TODAY);
  expect(text).toMatch(/^title: "The Quay"$/m);
  expect(text).toMatch(/^author: "Ada Moss"$/m);
  expect(text).toMatch(/^sha256: [0-9a-f]{64}$/m);
  expect(text).toMatch(/\n---\n\nIt is wet\.\n\nIt is long\.\n$/);
  expect(gaps).toContain('sections around the paragraphs: <Section id="…" title="…"> … </Section>');
});

test.each([
  ['figur', 'moss', /^found the kind “figur”; allowed: npm run new -- KIND ID, where KIND is article, figure, /],
  [undefined, undefined, /^found the kind “”; allowed: /],
  ['figure', undefined, /^“” is not an id; begin with a letter/],
  ['figure', 'Ada Moss', /^“Ada Moss” is not an id; begin with a letter/],
  ['figure', 'reed', /^content\/figures\/reed\.mdx exists already; choose another id$/],
  ['event', 'talks-end', /^content\/events\.yaml has a record “talks-end” already; choose another id$/],
  ['article', 'quay', /^content\/articles\/quay\.txt does not exist; put the text there first, byte for byte$/],
])('of the kind %s and the id %s, what is wrong is said', (kind, id, message) => {
  expect(() => newEntry(tempContent(), kind, id, TODAY)).toThrow(message);
});
