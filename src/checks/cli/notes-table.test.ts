import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../read/content.ts';
import { BLOCK, glance } from './notes-table.ts';
import { putBlock } from './readme-block.ts';

const cells = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').replace(/-+/g, '-'));

test('the README’s table of notes is that of the content', () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = glance(readContent('.'), (file) => readFileSync(file, 'utf8'));
  expect(cells(readme)).toEqual(cells(putBlock(readme, BLOCK, table)));
});
