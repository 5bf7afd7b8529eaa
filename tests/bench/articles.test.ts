import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { tempContent } from '../support/temp-content.ts';
import { idsIn, NOTES, writeArticles } from './articles.ts';

const lead = 'content/articles/port.mdx';
const read = (root: string, name: string) => readFileSync(join(root, 'content', name), 'utf8');

/** Content whose lead article has words enough for thirty notes. */
function longContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
  return root;
}

test('generated articles pass all checks, each with thirty notes of its own', () => {
  const root = longContent();
  const before = readdirSync(join(root, 'content/notes')).length;
  const files = readdirSync(join(root, 'content/articles')).length;
  writeArticles(root, 2);
  expect(readdirSync(join(root, 'content/articles'))).toHaveLength(files + 4);
  expect(readdirSync(join(root, 'content/notes'))).toHaveLength(before + 2 * NOTES);
  const ids = [1, 2].flatMap((number) => idsIn(read(root, `articles/generated-${number}.mdx`)));
  expect(new Set(ids).size).toBe(2 * NOTES);
  expect(ids).toEqual(expect.arrayContaining(['g1-put-off', 'g2-put-off', 'g1-more-1', 'g1-more-2']));
  expect(checkContent(root)).toEqual([]);
});

test('notes lead to notes of their own article, or to those that no generated article has', () => {
  const root = longContent();
  writeArticles(root, 1);
  expect(read(root, 'notes/g1-asked-for-help.mdx')).toContain('](note:g1-a-warning)');
  expect(read(root, 'notes/g1-founders-rule.mdx')).toContain('](note:second-letter)');
});

test('each has a headline of its own and the words of the lead article', () => {
  const root = tempContent();
  writeArticles(root, 2, { notes: false });
  expect(readdirSync(join(root, 'content/articles'))).toHaveLength(6);
  expect(read(root, 'articles/generated-2.txt')).toBe(
    read(root, 'articles/port.txt').replace('Stands Still', 'Stands Still (2)'),
  );
});

test('without notes figures and factions stay marked, aliases do not', () => {
  const root = tempContent({ [lead]: ['lead: true\n', 'aliases:\n  old: words-work-stopped\nlead: true\n'] });
  writeArticles(root, 1, { notes: false });
  const source = read(root, 'articles/generated-1.mdx');
  expect(source).toContain('[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) stopped work.');
  expect(source).not.toMatch(/aliases|words-work-stopped|Claim/);
  expect(checkContent(root)).toEqual([]);
});

test('none at all changes nothing', () => {
  const root = longContent();
  const files = readdirSync(join(root, 'content/articles'));
  writeArticles(root, 0);
  expect(readdirSync(join(root, 'content/articles'))).toEqual(files);
});

test('too few words for thirty notes, or no lead article, is an error', () => {
  const root = tempContent();
  expect(() => writeArticles(root, 1)).toThrow('the lead article has no words for 29 further notes');
  writeFileSync(join(root, lead), read(root, 'articles/port.mdx').replace('lead: true', 'lead: false'));
  expect(() => writeArticles(root, 1)).toThrow('holds no article with “lead: true”');
});
