import type { Paragraph, Root } from 'mdast';
import { expect, test } from 'vitest';
import { addAliases } from './aliases.ts';
import { attribute, isJsx } from './nodes.ts';
import { readOutline } from './outline.ts';
import { parseMdx } from './parse.ts';
import { wrapSentences } from './sentences.ts';

function prepare(source: string, aliases: Record<string, string>) {
  const tree: Root = parseMdx(source);
  const outline = readOutline(tree);
  for (const paragraph of outline.paragraphs) {
    wrapSentences(outline.nodes.get(paragraph) as Paragraph, paragraph.sentences);
  }
  addAliases(outline, aliases);
  return outline;
}

const firstChild = (node: unknown) => {
  const [child] = (node as Paragraph).children;
  return child && isJsx(child) ? [attribute(child, 'id'), attribute(child, 'class')] : undefined;
};

test('a former id of a paragraph, a sentence or a mention is an empty element inside it', () => {
  const aliases = { 'p-old': 'p1', 's-old': 'p1-s1', 'ali-1': 'akbari-1' };
  const outline = prepare('[Akbari](figure:akbari) fell.', aliases);
  const [paragraph] = outline.paragraphs;
  const node = outline.nodes.get(paragraph!) as Paragraph;
  expect(firstChild(node)).toEqual(['p-old', 'alias']);
  expect(firstChild(node.children[1])).toEqual(['s-old', 'alias']);
  expect(firstChild(outline.nodes.get(paragraph!.marks[0]!))).toEqual(['ali-1', 'alias']);
});

test('former ids of notes and cards go to their marks, those of sections to an attribute', () => {
  const source = '<Section id="end" title="The end">\n\n<Claim note="a">One</Claim> [two](figure:b).\n\n</Section>';
  const outline = prepare(source, { 'note-old': 'note-a', 'note-older': 'note-a', 'note-c': 'note-b', close: 'end' });
  expect(outline.paragraphs[0]?.marks.map(({ aliases }) => aliases)).toEqual([['note-old', 'note-older'], ['note-c']]);
  const section = outline.nodes.get(outline.sections[0]!);
  expect(section && isJsx(section) && attribute(section, 'aliases')).toBe('close');
});

test('without former ids nothing is added', () => {
  const outline = prepare('[Akbari](figure:akbari) fell.', {});
  expect(firstChild(outline.nodes.get(outline.paragraphs[0]!))).toEqual(['p1-s1', undefined]);
});
