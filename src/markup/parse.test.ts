import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseBody, parseMdx } from './parse.ts';

const blocks = (source: string) =>
  parseMdx(source).children.map((node) => [node.type, toString(node), node.position?.start.line]);

test('frontmatter is a block of its own and counts in the lines', () => {
  expect(blocks('---\ntitle: A\n---\n\nOne.\n\nTwo.\n')).toEqual([
    ['yaml', 'title: A', 1],
    ['paragraph', 'One.', 5],
    ['paragraph', 'Two.', 7],
  ]);
});

test('JSX on lines of its own is a block around blocks', () => {
  const [section] = parseMdx('<Section id="a">\n\nOne.\n\nTwo.\n\n</Section>').children;
  expect(section).toMatchObject({
    type: 'mdxJsxFlowElement',
    name: 'Section',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: 'a' }],
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'One.' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'Two.' }] },
    ],
  });
});

test('JSX among words is part of their paragraph', () => {
  expect(parseMdx('It <Claim note="a">fell</Claim>.').children).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'It ' },
        { type: 'mdxJsxTextElement', name: 'Claim', children: [{ type: 'text', value: 'fell' }] },
        { type: 'text', value: '.' },
      ],
    },
  ]);
});

test('tables of GFM are read', () => {
  expect(blocks('| A | B |\n| - | - |\n| 1 | 2 |')).toEqual([['table', 'AB12', 1]]);
});

test('a tag that is not closed is reported with its place in the whole file', () => {
  expect(() => parseMdx('---\ntitle: A\n---\n\nIt <Claim note="a">fell.')).toThrow(
    expect.objectContaining({
      line: 5,
      column: 1,
      reason: 'Expected a closing tag for `<Claim>` (5:4-5:20) before the end of `paragraph`',
    }),
  );
});

test('a body is parsed once, and what is done to its tree stays there', () => {
  const body = 'Work *stopped* at noon.<Cite id="gazette" />\n';
  const first = parseBody(body);
  expect(toString(first)).toBe('Work stopped at noon.');
  expect(first.children[0]).not.toHaveProperty('position');
  first.children = [];
  expect(parseBody(body).children).toHaveLength(1);
});

test('a paragraph with thousands of emphasis markers is refused at once, several paragraphs are not', () => {
  const start = process.cpuUsage();
  expect(() => parseMdx(`One.\n\n${'*a_'.repeat(20_000)}`)).toThrow(
    expect.objectContaining({ line: 3, reason: 'more than 2000 of the characters *, _ and ~ in one paragraph' }),
  );
  expect(() => parseMdx('~a'.repeat(20_000))).toThrow(expect.objectContaining({ line: 1 }));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1_000);
  expect(parseMdx(`${'*a* '.repeat(400)}\n\n`.repeat(4)).children).toHaveLength(4);
});

test('tables with thousands of cells are refused at once, whatever their form', () => {
  const row = (cells: number) => `|${'a|'.repeat(cells)}\n`;
  const start = process.cpuUsage();
  for (const table of [row(20_000).repeat(2), row(10).repeat(2_000), `${row(100).repeat(20)}\n`.repeat(9)]) {
    const reason = 'more than 3000 cells in tables';
    expect(() => parseMdx(`One.\n\n${table}`)).toThrow(expect.objectContaining({ reason }));
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(500);
  expect(parseMdx(`${row(8)}|${'-|'.repeat(8)}\n${row(8).repeat(200)}`).children).toHaveLength(1);
});
