import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { linkBetweenNames } from './claim-words.ts';
import { jsx } from './nodes.ts';

const text = (value: string): Nodes => ({ type: 'text', value });
const name = (value: string): Nodes => ({ type: 'link', url: 'figure:cole', children: [text(value) as never] });

/** Words once they are linked: names in brackets, links to the note in braces, `#` for its number, a dash if none has it. */
function between(...words: Nodes[]): string {
  const shown = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(shown).join('') : '';
  const { children, numbered } = linkBetweenNames(words, (inner, numbered) =>
    jsx('mdxJsxTextElement', 'a', { class: numbered ? '#' : '' }, inner),
  );
  const written = children.map((node) => {
    if (node.type === 'link' || node.type === 'emphasis') return `[${shown(node)}]`;
    if (node.type !== 'mdxJsxTextElement') return shown(node);
    return `{${shown(node)}${node.attributes.some(({ value }) => value === '#') ? '#' : ''}}`;
  });
  return `${written.join('')}${numbered ? '' : ' –'}`;
}

test.each<[string, Nodes[]]>([
  ['{the talks with} [Cole], {it is said#}', [text('the talks with '), name('Cole'), text(', it is said')]],
  ['{the talks with} [Cole] –', [text('the talks with '), name('Cole')]],
  ['[Cole] {left#}', [name('Cole'), text(' left')]],
  ['[Cole]’s {last years#}', [name('Cole'), text('’s last years')]],
  ['{the friends of} ex-[Cole] –', [text('the friends of ex-'), name('Cole')]],
  ['[Cole] and [Reed] {or those at home.#}', [name('Cole'), text(' and '), name('Reed'), text(' or those at home.')]],
  ['[Cole]’ –', [name('Cole'), text('’')]],
  ['[Cole], “{once in office}”, [Reed] –', [name('Cole'), text(', “once in office”, '), name('Reed')]],
])('%s', (wanted, words) => {
  expect(between(...words)).toBe(wanted);
});

test('what holds a name deep inside is left whole', () => {
  const deep: Nodes = { type: 'emphasis', children: [text('with '), name('Cole')] as never };
  expect(between(text('the talks '), deep, text(' and after'))).toBe('{the talks} [with Cole] {and after#}');
});

test('a stretch of several nodes is one link', () => {
  const strong: Nodes = { type: 'strong', children: [text('never')] as never };
  expect(between(text('he '), strong, text(' said '), name('Cole'))).toBe('{he never said} [Cole] –');
});
