import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf, idsIn } from '../support/content.ts';
import { extractors, lostParagraphs } from '../support/extractors.ts';
import { leftovers } from '../support/leftovers.ts';
import { fileOf, textOf } from '../support/pages.ts';
import { fileText, pageAt, root } from '../support/site.ts';

/** Pages of figures and of notes, from the shortest to the longest. */
const byLength = (
  [
    ['figures', 'figures'],
    ['claims', 'notes'],
  ] as const
).map(([pages, folder]) => ({
  folder,
  paths: idsIn(root, folder)
    .map((id) => `/${pages}/${id}/`)
    .sort((one, other) => fileText(fileOf(one)).length - fileText(fileOf(other)).length),
}));

/** The longest of each, with the file of its entry. */
const tried = byLength.map(({ folder, paths }) => {
  const path = paths.at(-1)!;
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
      .filter((each) => !each.closest(`details, .note-links, nav, ${dropped}`) && !each.querySelector(`p, ${dropped}`))
      .map(textOf);
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(lostParagraphs(text, paragraphs)).toEqual([]);
  });

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

// Short pages have tables that some take for links alone.
test.each(byLength.flatMap(({ paths }) => [paths[0]!, paths.at(-1)!]))(
  'nobody leaves a link without a target or words, or an empty heading, of %s',
  async (path) => {
    const address = `https://example.org${path}`;
    for (const [name, extract] of Object.entries(extractors)) {
      const { html } = await extract(fileText(fileOf(path)), address);
      expect(leftovers(html, pageAt(path), address), name).toEqual([]);
    }
  },
);
