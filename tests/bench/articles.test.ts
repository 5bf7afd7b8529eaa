import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { tempContent } from '../support/temp-content.ts';
import { writeArticles } from './articles.ts';

const lead = 'content/articles/port.mdx';
const generated = (root: string, name: string) => readFileSync(join(root, 'content/articles', name), 'utf8');

test('generated articles pass all checks', () => {
  const root = tempContent();
  writeArticles(root, 3);
  expect(readdirSync(join(root, 'content/articles'))).toHaveLength(8);
  expect(checkContent(root)).toEqual([]);
});

test('each has a headline of its own and the words of the lead article', () => {
  const root = tempContent();
  writeArticles(root, 2);
  const text = generated(root, 'port.txt');
  expect(generated(root, 'generated-2.txt')).toBe(text.replace('Stands Still', 'Stands Still (2)'));
});

test('figures and factions stay marked, notes and aliases do not', () => {
  const root = tempContent({ [lead]: ['lead: true\n', 'aliases:\n  old: words-work-stopped\nlead: true\n'] });
  writeArticles(root, 1);
  const source = generated(root, 'generated-1.mdx');
  expect(source).toContain('[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) stopped work.');
  expect(source).not.toMatch(/aliases|words-work-stopped|Claim/);
  expect(checkContent(root)).toEqual([]);
});

test('none at all changes nothing', () => {
  const root = tempContent();
  writeArticles(root, 0);
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['port.mdx', 'port.txt']);
});

test('content without a lead article is an error', () => {
  const root = tempContent();
  writeFileSync(join(root, lead), generated(root, 'port.mdx').replace('lead: true', 'lead: false'));
  expect(() => writeArticles(root, 1)).toThrow('holds no article with “lead: true”');
});
