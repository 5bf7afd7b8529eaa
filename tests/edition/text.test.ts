import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlesIn } from '../support/content.ts';
import { textOf } from '../support/pages.ts';
import { parts } from '../support/selectors.ts';
import { dist, pageAt, root } from '../support/site.ts';

describe.each(articlesIn(root))('$id', ({ path, fields, text, byline, headline, paragraphs }) => {
  test('the text that the site hands out is the recorded one, byte for byte', () => {
    const bytes = readFileSync(join(dist, path, 'op-ed.txt'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(fields.sha256);
    expect(bytes.equals(Buffer.from(text))).toBe(true);
  });

  test('the page has its paragraphs, to the character and in order', () => {
    const found = [...pageAt(path).querySelectorAll(parts.paragraph)].map(({ id, textContent }) => [id, textContent]);
    expect(found).toEqual(paragraphs.map((paragraph, index) => [`p${index + 1}`, paragraph]));
  });

  test('headline and byline are those of the text', () => {
    const page = pageAt(path);
    expect(page.querySelector('h1')?.textContent).toBe(headline);
    expect(textOf(page.querySelector('.byline b'))).toBe(byline);
  });

  test('a paragraph holds nothing but links, spans, emphasis and isolated words', () => {
    const names = [...pageAt(path).querySelectorAll(`${parts.paragraph} *`)].map(({ localName }) => localName);
    expect(names.filter((name) => !/^(?:a|span|em|strong|bdi)$/.test(name))).toEqual([]);
  });
});
