import { beforeAll, describe, expect, test } from 'vitest';
import { articlesIn } from '../support/content.ts';
import { converters, extractors, lostParagraphs, missingConverters, type Extract } from '../support/extractors.ts';
import { leftovers } from '../support/leftovers.ts';
import { fileOf } from '../support/pages.ts';
import { fileText, pageAt, root } from '../support/site.ts';

if (missingConverters.length > 0)
  test.skip(`text browsers and converters (${missingConverters.join(', ')} missing)`, () => {});

const signs = /¶\d|(?:^|\s)#(?:\s|$)/;

describe.each(articlesIn(root))('what is taken from the page of $id', ({ path, paragraphs, fields }) => {
  const html = fileText(fileOf(path));

  describe.each(Object.entries(extractors))('by %s', (name, extract) => {
    let taken: Extract;
    beforeAll(async () => void (taken = await extract(html, `https://example.org${path}`)));

    test('has every paragraph, to the character and in order', () => {
      expect(lostParagraphs(taken.text, paragraphs)).toEqual([]);
    });

    test('names the author, and the date as far as it is certain', () => {
      const { author, published } = taken;
      const names = [fields.author].flat();
      if (names.length === 1) expect(author).toBe(names[0]);
      else expect(names.filter((name) => author?.includes(name))).not.toEqual([]);
      expect(published).toContain(/^\d{4}/.exec(fields.published)?.[0]);
    });

    test('has no link without a target, no heading without text and no stray sign', () => {
      const left = leftovers(taken.html, pageAt(path), `https://example.org${path}`);
      if (!name.startsWith('Postlight')) expect(taken.text).not.toMatch(signs);
      expect(left.filter((each) => !(name.startsWith('Postlight') && each.startsWith('wordless')))).toEqual([]);
    });
  });

  test.each(Object.entries(converters))('by %s has every paragraph, to the character and in order', (_, convert) => {
    expect(lostParagraphs(convert(html), paragraphs)).toEqual([]);
  });
});
