import { describe, expect, test } from 'vitest';
import { holdsTitle, isHtml, titlesOf } from './page-title.ts';

const titles = (html: string | Uint8Array, contentType = 'text/html') =>
  titlesOf({ body: Buffer.from(html as string), contentType });

describe('titlesOf', () => {
  test('reads the title, those for social networks and the first headings', () => {
    expect(
      titles(`<title>Silt &amp; sand | Courier</title>
        <meta property="og:title" content="Silt and sand"><meta name="twitter:title" content="Silt!">
        <meta name="description" content="Not a title"><body><h1>The <em>silt</em></h1><h2>No title</h2>`),
    ).toEqual(['Silt & sand | Courier', 'Silt and sand', 'Silt!', 'The silt']);
  });

  test('reads pages that are cut off or hold no title', () => {
    expect(titles('<title>Silt</title><h1>Half a head')).toEqual(['Silt', 'Half a head']);
    expect(titles('')).toEqual([]);
  });

  test('reads UTF-8 whatever the page says, and when it is cut within a character', () => {
    expect(titles('<title>علی</title>', 'text/html; charset=iso-8859-1')).toEqual(['علی']);
    expect(titles(Buffer.from('<title>علی</title>é').subarray(0, -1))).toEqual(['علی']);
  });

  test('reads other encodings by the name in the header or in the page, or as windows-1252', () => {
    const persian = Buffer.concat([Buffer.from('<title>'), Buffer.from([0xda, 0xe1, 0xed]), Buffer.from('</title>')]);
    expect(titles(persian, 'text/html; charset=windows-1256')).toEqual(['علي']);
    expect(titles(Buffer.concat([Buffer.from('<meta charset="windows-1256">'), persian]))).toEqual(['علي']);
    const german = Buffer.from('<title>Größe</title>', 'latin1');
    expect(titles(german)).toEqual(['Größe']);
    expect(titles(german, 'text/html; charset=x-unknown')).toEqual(['Größe']);
  });
});

describe('holdsTitle', () => {
  test.each([
    ['Who Pays for the Silt?', 'Who pays for the silt | Courier'],
    ['Brandt’s “rope” tightens', "Brandt's 'rope' tightens"],
    ['Moreau – a profile', 'Moreau - a Profile'],
    ['Appoints Hale, Moreau…', 'Mayor appoints Hale, Moreau to council'],
    ['Profile:  Lise Moreau', 'Profile: Lise Moreau'],
    ['Gândul', 'Gandul'],
    ['ليز مورو', 'لِيز مورو - الجزيرة'],
  ])('finds “%s” in “%s”', (recorded, shown) => {
    expect(holdsTitle(['Home', shown], recorded)).toBe(true);
  });

  test('does not find another title', () => {
    expect(holdsTitle(['Page not found', 'Courier'], 'Who Pays for the Silt?')).toBe(false);
    expect(holdsTitle([], 'Who Pays for the Silt?')).toBe(false);
  });
});

test('isHtml knows pages by their type', () => {
  expect(isHtml({ contentType: 'text/html; charset=utf-8' })).toBe(true);
  expect(isHtml({ contentType: 'application/xhtml+xml' })).toBe(true);
  expect(isHtml({ contentType: 'application/pdf' })).toBe(false);
  expect(isHtml({ contentType: '' })).toBe(false);
});
