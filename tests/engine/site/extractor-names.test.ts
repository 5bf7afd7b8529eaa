import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { isDeletedById } from '../../../src/markup/deleted-ids.ts';
import { articlesIn } from '../../support/content.ts';
import { extractors, lostParagraphs } from '../../support/extractors.ts';
import { readPage } from '../../support/pages.ts';
import { parts } from '../../support/selectors.ts';
import { dist, pageAt, root } from '../../support/site.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string, file: string) => require.resolve(name).replace(/(?<=node_modules\/.*\/dist\/).*/, file);

interface DefuddleLists {
  EXACT_SELECTORS: string[];
  PARTIAL_SELECTORS: string[];
  EXACT_SELECTORS_JOINED: string;
  PARTIAL_SELECTORS_REGEX: RegExp;
}
const defuddle = require(folderOf('defuddle', 'constants.js')) as DefuddleLists;
const { REGEXPS } = Readability.prototype as unknown as { REGEXPS: Record<string, RegExp> };
const postlight = readFileSync(folderOf('@postlight/parser', 'mercury.js'), 'utf8');
const postlightWords = [
  .../var UNLIKELY_CANDIDATES_BLACKLIST = \[([^\]]+)\]/.exec(postlight)![1]!.matchAll(/'([^']+)'/g),
];

/** Words that the packages delete by, as far as they can be in an id of ours. */
const words = [
  ...defuddle.PARTIAL_SELECTORS.map((word) => word.replace(/\(\?<?[=!][^)]*\)|\\b/g, '').toLowerCase()),
  ...defuddle.EXACT_SELECTORS.flatMap((selector) =>
    [...selector.matchAll(/(?:#|\[id[$*^]?=")([\w-]+)/g)].map(([, id]) => id!),
  ),
  ...[REGEXPS['unlikelyCandidates']!, REGEXPS['shareElements']!, REGEXPS['negative']!].flatMap(({ source }) =>
    source.split(/[|()\\]+/),
  ),
  ...postlightWords.map(([, word]) => word!),
]
  .map((word) => word.toLowerCase().replace(/^-|-$/g, ''))
  .filter((word) => /^[a-z][a-z0-9-]*$/.test(word));

/** The pages with a word of the lists in the id of every mark and section, as many as it takes to try all. */
function* pagesWith(path: string, ids: readonly string[]): Generator<string> {
  for (let next = 0; next < ids.length;) {
    const page = readPage(path, dist);
    const take = (id: (word: string) => string, element: Element) => {
      const own = id(ids[next++ % ids.length]!);
      element.removeAttribute('id');
      if (!isDeletedById(own)) element.id = own;
      else element.insertAdjacentHTML('afterbegin', `<span class="alias" id="${own}"></span>`);
    };
    for (const words of page.querySelectorAll(`${parts.paragraph} .words`)) take((word) => `words-${word}`, words);
    for (const mention of page.querySelectorAll(parts.mention)) take((word) => `${word}-1`, mention);
    for (const section of page.querySelectorAll(parts.section)) take((word) => word, section);
    yield `<!doctype html>${page.documentElement.outerHTML}`;
  }
}

const [article] = articlesIn(root);

test('the lists of the packages were found', () => {
  expect(words).toEqual(expect.arrayContaining(['next', 'related', 'share', 'comment', 'sponsor', 'toc', 'taboola']));
});

/** Each package once: what it does with what it keeps has no part in what it deletes. */
const packages = Object.keys(extractors).filter((name) => !/Turndown|Markdown/.test(name));

test.each(packages)('%s keeps every paragraph, with whatever ids of notes, entries and sections', async (name) => {
  for (const html of pagesWith(article!.path, words)) {
    const { text } = await extractors[name]!(html, `https://example.org${article!.path}`);
    expect(lostParagraphs(text, article!.paragraphs)).toEqual([]);
  }
});

test('no class or id on the words of an author is on a list of Defuddle or Readability', () => {
  for (const { path } of articlesIn(root)) {
    const page = pageAt(path);
    const inside = [...page.querySelectorAll(`${parts.paragraph}, ${parts.paragraph} *`)].filter(
      ({ textContent }) => textContent,
    );
    for (const element of new Set(inside.flatMap((each) => [each, ...ancestors(each)]))) {
      const names = `${element.className} ${element.id}`;
      expect(element.matches(defuddle.EXACT_SELECTORS_JOINED), names).toBe(false);
      if (!element.closest('[data-defuddle]')) expect(names).not.toMatch(defuddle.PARTIAL_SELECTORS_REGEX);
      expect(names).not.toMatch(REGEXPS['shareElements']!);
      if (element.localName !== 'a' && !REGEXPS['okMaybeItsACandidate']!.test(names))
        expect(names).not.toMatch(REGEXPS['unlikelyCandidates']!);
    }
  }
});

function ancestors(element: Element): Element[] {
  const parent = element.parentElement;
  return parent && parent.localName !== 'html' ? [parent, ...ancestors(parent)] : [];
}
