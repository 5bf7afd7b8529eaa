import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from './content.ts';
import { glance, putGlance } from './glance.ts';

const cells = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').replace(/-+/g, '-'));

test('the README’s table of notes is that of the content', () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = glance(readContent('.'), (file) => readFileSync(file, 'utf8'));
  expect(cells(readme)).toEqual(cells(putGlance(readme, table)));
});

test('the table goes between the two marks and leaves the rest', () => {
  const start = '<!-- content at a glance -->';
  const end = '<!-- end of content at a glance -->';
  expect(putGlance(`Before\n${start}\nold\n${end}\nAfter\n`, 'new')).toBe(`Before\n${start}\n\nnew\n\n${end}\nAfter\n`);
});

test('a README without the marks is refused', () => {
  expect(() => putGlance('Nothing', 'new')).toThrow('README.md has no part between');
});
