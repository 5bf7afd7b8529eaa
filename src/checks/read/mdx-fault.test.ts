import { expect, test } from 'vitest';
import { parseMdx } from '../../markup/parse.ts';
import { mdxFault } from './mdx-fault.ts';

function faultOf(source: string) {
  try {
    parseMdx(source);
  } catch (error) {
    const { place, reason } = mdxFault(error, source);
    return [place?.line, place?.column, reason.split('; ').at(-1)];
  }
  return [];
}

const HELP = 'close what is open, and write \\{ and \\< for the characters themselves';

test.each([
  ['a comment of HTML', 'A\n<!-- b -->', 2, 'remove the comment: content has none'],
  ['attributes after words', '*A*{.b}', 1, 'remove what is between { and }, or write \\{ for the character itself'],
  [
    'a paragraph that begins with “import”',
    'A\n\nimport of coal',
    3,
    'begin the paragraph with a word other than “import” or “export”',
  ],
  [
    'typographic quotation marks in an element',
    'A <Cite id=“b” />',
    1,
    'put straight quotation marks around the value, as in id="…"',
  ],
  ['an address in angle brackets', 'A <https://example.org>', 1, HELP],
  ['a crowd of links', `A\n\n${'[a](b) '.repeat(2500)}`, 3, 'divide it, or remove what is not text'],
  ['a crowd of cells', `A\n\n${'|a'.repeat(4000)}`, 3, 'shorten the tables, and write \\| for the character itself'],
  ['a crowd of markers', `A\n\n${'*a_'.repeat(2000)}`, 3, 'write \\*, \\_ and \\~ for the characters themselves'],
  ['quotations within each other', `A\n\n${'> '.repeat(40)}b`, 3, 'nest it less deeply'],
  ['an element left open', 'A\n\n<Since>\n\nB', 3, HELP],
])('%s is explained', (_, source, line, help) => {
  const [at, , found] = faultOf(source);
  expect([at, found]).toEqual([line, help]);
});

test.each([
  ['A {\n\nB', 1, 3],
  ['A \\{ {b} {\n\nB', 1, 10],
  ['A\n\n{\n\nB', 3, 1],
])('a brace left open is found where it is: %j', (source, line, column) => {
  expect(faultOf(source)).toEqual([line, column, HELP]);
});

test('advice for authors of code is left out', () => {
  expect(mdxFault('Unexpected (note: to create a link in MDX, use `[text](url)`)', '').reason).toBe(
    `not valid MDX: Unexpected; ${HELP}`,
  );
});
