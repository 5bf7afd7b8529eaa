import { describe, expect, test } from 'vitest';
import { articlesIn } from '../support/content.ts';
import { converters, extractors, lostParagraphs, missingConverters } from '../support/extractors.ts';
import { fileOf } from '../support/pages.ts';
import { fileText, root } from '../support/site.ts';

if (missingConverters.length > 0)
  test.skip(`text browsers and converters (${missingConverters.join(', ')} missing)`, () => {});

const signs = /¶\d|(?:^|\s)#(?:\s|$)/;

describe.each(articlesIn(root))('what is taken from the page of $id', ({ path, paragraphs, fields }) => {
  const html = fileText(fileOf(path));

  test.each(Object.entries(extractors))('%s has every paragraph, to the character and in order', async (_, extract) => {
    const { text } = await extract(html, `https://example.org${path}`);
    expect(lostParagraphs(text, paragraphs)).toEqual([]);
  });

  test.each(Object.entries(converters))('%s has every paragraph, to the character and in order', (_, convert) => {
    expect(lostParagraphs(convert(html), paragraphs)).toEqual([]);
  });

  test.each(Object.entries(extractors))(
    '%s names the author, and the date as far as it is certain',
    async (_, extract) => {
      const { author, published } = await extract(html, `https://example.org${path}`);
      const names = [fields.author].flat();
      if (names.length === 1) expect(author).toBe(names[0]);
      else expect(names.filter((name) => author?.includes(name))).not.toEqual([]);
      expect(published).toContain(/^\d{4}/.exec(fields.published)?.[0]);
    },
  );

  test.each(Object.entries(extractors).filter(([name]) => !name.startsWith('Postlight')))(
    '%s takes nothing of the page that means nothing without it',
    async (_, extract) => {
      const { text } = await extract(html, `https://example.org${path}`);
      expect(text).not.toMatch(signs);
    },
  );
});
