import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { addAliases, aliasesOf } from './aliases.ts';
import { attribute, isJsx } from './nodes.ts';
import { readOutline, readOutlineNodes } from './read-outline.ts';
import { parseMdx } from './parse.ts';
import { wrapSentences } from './sentences.ts';

function prepare(source: string, aliases: Record<string, string>) {
  const found = readOutlineNodes(parseMdx(source));
  for (const [index, { sentences }] of found.outline.paragraphs.entries()) {
    const node = found.paragraphs[index]?.node;
    if (node) wrapSentences(node, sentences);
  }
  addAliases(found, aliases);
  return found;
}

const firstChild = (node: unknown) => {
  const [child] = (node as Paragraph).children;
  return child && isJsx(child) ? [attribute(child, 'id'), attribute(child, 'class')] : undefined;
};

test('a former id of a paragraph, a sentence or a mention is an empty element inside it', () => {
  const aliases = { 'p-old': 'p1', 's-old': 'p1-s1', 'pilot-1': 'reed-1' };
  const [paragraph] = prepare('[Reed](figure:reed) fell.', aliases).paragraphs;
  expect(firstChild(paragraph?.node)).toEqual(['p-old', 'alias']);
  expect(firstChild(paragraph?.node.children[1])).toEqual(['s-old', 'alias']);
  expect(firstChild(paragraph?.marks[0])).toEqual(['pilot-1', 'alias']);
});

test('former ids of notes and cards go to their marks, those of sections to an attribute', () => {
  const source = '<Section id="end" title="The end">\n\n<Claim note="a">One</Claim> [two](figure:b).\n\n</Section>';
  const aliases = { 'note-old': 'note-a', 'note-older': 'note-a', 'note-c': 'note-b', close: 'end', finish: 'end' };
  const { outline, sections } = prepare(source, aliases);
  expect(outline.paragraphs[0]?.marks.map((mark) => mark.aliases)).toEqual([['note-old', 'note-older'], ['note-c']]);
  expect(sections.map((node) => attribute(node, 'aliases'))).toEqual(['close finish']);
});

test('without former ids nothing is added', () => {
  const { paragraphs } = prepare('[Reed](figure:reed) fell.', {});
  expect(firstChild(paragraphs[0]?.node)).toEqual(['p1-s1', undefined]);
});

describe('former ids', () => {
  const aliases = (
    source: string,
    recorded: Record<string, string>,
    formerIds: Record<string, string[]>,
    written: Record<string, string> = {},
  ) => {
    const all = { ids: new Map(Object.entries(recorded)), formerIds: new Map(Object.entries(formerIds)) };
    return aliasesOf(readOutline(parseMdx(source), all), all, written);
  };
  const twice = '[Reed](figure:reed) and [Reed](figure:reed)';

  test('are those that the article has written', () => {
    expect(aliases(twice, { 'pilot-1': 'p1:0+4' }, {}, { start: 'p1' })).toEqual({ start: 'p1' });
  });

  test('of a renamed figure are those of its mentions, each for the mention that has its words now', () => {
    const recorded = { 'pilot-1': 'p1:9+4', 'pilot-2': 'p1:0+4', 'pilot-3': 'p2:0+4', 'pilot-boat-1': 'p1:0+4' };
    expect(aliases(twice, recorded, { reed: ['pilot'] })).toEqual({ 'pilot-1': 'reed-2', 'pilot-2': 'reed-1' });
  });

  test('of a figure that was renamed twice are those of both names', () => {
    const recorded = { 'pilot-1': 'p1:0+4', 'master-1': 'p1:9+4' };
    expect(aliases(twice, recorded, { reed: ['pilot', 'master'] })).toEqual({
      'pilot-1': 'reed-1',
      'master-1': 'reed-2',
    });
  });

  test('of a renamed note are those of its words', () => {
    expect(aliases('<Claim note="new">One</Claim>', {}, { new: ['old', 'older'] })).toEqual({
      'words-old': 'words-new',
      'words-older': 'words-new',
    });
  });

  test('that are written come before those that follow', () => {
    const recorded = { 'pilot-1': 'p1:0+4' };
    expect(aliases(twice, recorded, { reed: ['pilot'] }, { 'pilot-1': 'p1' })).toEqual({ 'pilot-1': 'p1' });
  });
});
