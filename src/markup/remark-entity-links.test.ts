import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { parseMdx } from './parse.ts';
import { remarkEntityLinks } from './remark-entity-links.ts';

function link(source: string, base: string) {
  const tree = parseMdx(source);
  remarkEntityLinks({ base })(tree);
  return toMarkdown(tree);
}

test('links to figures and factions lead to their pages', () => {
  expect(link('[Reed](figure:reed) led [the *board*](faction:board).', '/')).toBe(
    '[Reed](/figures/reed/) led [the *board*](/factions/board/).\n',
  );
});

test('links to notes become elements that find the place of the note', () => {
  const tree = parseMdx('See [the *ban*](note:sailing-ban).');
  remarkEntityLinks({ base: '/' })(tree);
  const [paragraph] = tree.children;
  const [, found] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(found).toMatchObject({
    type: 'mdxJsxTextElement',
    name: 'NoteLink',
    attributes: [{ name: 'id', value: 'sailing-ban' }],
    children: [{ type: 'text', value: 'the ' }, { type: 'emphasis' }],
  });
});

test('addresses begin with the base path', () => {
  expect(link('[A](figure:a), [B](faction:b)', '/explainer/')).toBe(
    '[A](/explainer/figures/a/), [B](/explainer/factions/b/)\n',
  );
});

test('links inside lists and emphasis are found', () => {
  expect(link('* **[A](figure:a)**\n* [B](faction:b)', '/')).toBe('* **[A](/figures/a/)**\n* [B](/factions/b/)\n');
});

test('other addresses stay as they are', () => {
  const source = '[A](https://example.org/figure:a) [B](#p1) [C](mailto:a@example.org)\n';
  expect(link(source, '/explainer/')).toBe(source);
});
