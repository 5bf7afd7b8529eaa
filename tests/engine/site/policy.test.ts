import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../support/pages.ts';
import { basedDist, dist, pageAt, pages } from '../../support/site.ts';

const sha256 = (text: string | null) =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;

/** Sources that a page’s policy allows, by directive. */
function policyOf(document: Document): Record<string, string[]> {
  const [meta, ...others] = document.querySelectorAll('meta[http-equiv="content-security-policy"]');
  expect(others).toEqual([]);
  const directives = meta?.getAttribute('content')?.split(';') ?? [];
  return Object.fromEntries(directives.map((directive) => directive.split(' ')).map(([name, ...of]) => [name, of]));
}

describe.each([
  ['the address /', dist],
  ['a base path', basedDist()],
])('at %s', (_, folder) => {
  test.each(pagesOf(folder))(
    '%s allows its own styles and scripts by their hashes, the site’s pictures and files, and nothing else',
    (page) => {
      const document = pageAt(page, folder);
      const hashes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((part) => sha256(part.textContent));
      const paper = document.querySelector('link[rel="stylesheet"][media="print"][href^="/"]');
      const scripts = hashes('script:not([type$="json"])');
      expect(policyOf(document)).toEqual({
        'default-src': ["'none'"],
        'img-src': ["'self'"],
        'connect-src': ["'self'"],
        'style-src': [...(paper ? ["'self'"] : []), ...hashes('style')],
        ...(scripts.length > 0 ? { 'script-src': scripts } : {}),
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
      });
      expect(hashes('style')).toHaveLength(1);
    },
  );
});

test.each(pages)('%s has its policy before all that it is for', (page) => {
  const [charset, policy] = pageAt(page).querySelectorAll('head > *');
  expect(charset?.getAttribute('charset')).toBe('utf-8');
  expect(policy?.getAttribute('http-equiv')).toBe('content-security-policy');
});

test.each(pages)('%s has no style and no handler in an attribute, and no script in an address', (page) => {
  const found = [...pageAt(page).querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name === 'style' || /^on/i.test(name) || /^\s*(?:javascript|data):/i.test(value))
      .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
  );
  expect(found).toEqual([]);
});

test('no page lets another site know where its reader came from', () => {
  for (const page of pages) {
    expect(pageAt(page).querySelector('meta[name="referrer"]')?.getAttribute('content'), page).toBe('no-referrer');
  }
});
