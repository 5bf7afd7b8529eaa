import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { listFiles } from './file-tree.ts';

const problems = (changes: Record<string, Change>) => listFiles(tempContent(changes)).problems.map(plain);

test('the files of the content are listed in the order of their names, folders included', () => {
  const { files, problems } = listFiles(
    tempContent({ 'content/ids.lock.json': '{}', 'content/figures/cole.mdx': 'A' }),
  );
  expect(problems).toEqual([]);
  expect(files).toEqual([
    'content/articles/port.mdx',
    'content/articles/port.txt',
    'content/corrections.yaml',
    'content/edition.yaml',
    'content/events.yaml',
    'content/factions/dockers.mdx',
    'content/figures/cole.mdx',
    'content/figures/reed.mdx',
    'content/ids.lock.json',
    'content/notes/work-stopped.mdx',
    'content/sources.yaml',
  ]);
});

test.each([
  ['content/notes/x.md', 'content/notes/x.mdx'],
  ['content/figures/sub/x.mdx', 'content/figures/x.mdx'],
  ['content/figures/a/b/x.md', 'content/figures/x.mdx'],
  ['content/figures/cole/index.mdx', 'content/figures/cole.mdx'],
  ['content/pages/index.md', 'content/pages/index.mdx'],
  ['content/notes/README.md', undefined],
  ['content/edition.yml', undefined],
  ['content/events.yaml.mdx', undefined],
  ['content/ids.lock.jsonc', 'content/ids.lock.json'],
])('a file that nothing reads is reported with the path that was meant: %s', (file, meant) => {
  const { problems, files } = listFiles(tempContent({ [file]: 'A' }));
  expect(files).not.toContain(file);
  expect(problems.map(plain)).toEqual([
    meant
      ? `${file} [unknown-file] nothing reads this file; rename it to ${meant}, or remove it`
      : expect.stringMatching(
          / \[unknown-file\] nothing reads this file; allowed: content\/articles\/ID\.mdx, .*ids\.lock\.json$/,
        ),
  ]);
});

test.each(['content/notes/work-stopped.md', 'content/figures/old/reed.mdx', 'content/events.yml'])(
  'a file is not to be renamed to one that exists: %s',
  (file) => {
    expect(problems({ [file]: 'A' })).toEqual([
      expect.stringContaining('[unknown-file] nothing reads this file; allowed: '),
    ]);
  },
);

test('a picture, and a file in a folder of no collection, are reported with what is allowed', () => {
  expect(problems({ 'content/figures/reed.png': 'A', 'content/drafts/x.mdx': 'A' })).toEqual([
    expect.stringContaining('content/drafts/x.mdx [unknown-file] '),
    expect.stringContaining('content/figures/reed.png [unknown-file] '),
  ]);
});

test('files and folders that begin with a dot belong to other programs', () => {
  expect(
    problems({ 'content/.DS_Store': 'A', 'content/notes/.x.mdx.swp': 'A', 'content/.obsidian/a.json': 'A' }),
  ).toEqual([]);
});
