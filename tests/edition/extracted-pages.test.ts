import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf, idsIn } from '../support/content.ts';
import { extractors, lostParagraphs } from '../support/extractors.ts';
import { leftovers } from '../support/leftovers.ts';
import { fileOf, textOf } from '../support/pages.ts';
import { fileText, pageAt, root } from '../support/site.ts';

const longest = (paths: readonly string[]) =>
  paths.reduce((longest, path) => (fileText(fileOf(path)).length > fileText(fileOf(longest)).length ? path : longest));

/** The longest page of a figure and of a note, with the file of its entry. */
const tried = (
  [
    ['figures', 'figures'],
    ['claims', 'notes'],
  ] as const
).map(([pages, folder]) => {
  const path = longest(idsIn(root, folder).map((id) => `/${pages}/${id}/`));
  return { path, entry: join(root, 'content', folder, `${path.split('/')[2]}.mdx`) };
});

/** What this drops with its words: elements that it does not know. */
const DROPPED: Record<string, string> = { 'article-extractor': 'time, cite, q, mark, bdi' };

describe.each(tried)('what is taken from $path', ({ path, entry }) => {
  const html = fileText(fileOf(path));
  const { checked } = fieldsOf(entry) as { checked: string };

  test.each(Object.entries(extractors))('%s has every paragraph, in order', async (name, extract) => {
    const { text } = await extract(html, `https://example.org${path}`);
    const dropped = DROPPED[name] ?? 'nothing';
    const paragraphs = [...pageAt(path).querySelectorAll('main p, main blockquote')]
      .filter((each) => !each.closest(`.n-embed, .note-links, nav, ${dropped}`) && !each.querySelector(`p, ${dropped}`))
      .map(textOf);
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(lostParagraphs(text, paragraphs)).toEqual([]);
  });

  test.each(Object.entries(extractors))(
    '%s leaves no link without a target and no empty heading',
    async (_, extract) => {
      const { html: taken } = await extract(html, `https://example.org${path}`);
      expect(leftovers(taken, pageAt(path), `https://example.org${path}`)).toEqual([]);
    },
  );

  test.each(Object.entries(extractors))('%s names an editor and the day of the last check', async (_, extract) => {
    const { author, published } = await extract(html, `https://example.org${path}`);
    const editors = [...pageAt(path).querySelectorAll('[name="dc.creator"]')].map((meta) =>
      meta.getAttribute('content'),
    );
    // Postlight Parser names nobody where there are several.
    if (!author) expect(editors.length).toBeGreaterThan(1);
    else expect(editors.filter((editor) => editor && author.includes(editor))).not.toEqual([]);
    expect(published).toContain(checked);
  });
});
