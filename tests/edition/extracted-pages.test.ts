import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf, idsIn } from '../support/content.ts';
import { extractors, lostParagraphs } from '../support/extractors.ts';
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

/** What these drop with its words: elements that they do not know, and a part of a note that has a box of its own. */
const DROPPED: Record<string, string> = {
  'article-extractor': 'time, cite, q, mark, bdi, div.since',
  'Postlight Parser': 'div.since',
};

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
