import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { entriesOf } from '../read/content.ts';
import { leadProblems, sameTextProblems, textProblems } from './text.ts';

const problems = (changes: Record<string, Change>) => {
  const content = readTemp(changes);
  const articles = entriesOf(content, 'article');
  return [...articles.flatMap((article) => textProblems(content.root, article)), ...leadProblems(articles)].map(plain);
};
const inArticle = (...change: [string, string]) => problems({ 'content/articles/port.mdx': change });
const recorded = '0e6f0cf979a3ecd54c78c46b09caceaf75cdc846b759e5ef0a48227474bf1f6b';
const ofCountet = '38d7aa595109030b133be9fd7f693143ed05b8ed737f51e5d8ca5e93eb6f2a79';
const HELP = 'restore the text, or record the new value';

describe('the text', () => {
  test('may carry marks and sections', () => {
    expect(problems({})).toEqual([]);
  });

  test('is compared with its text file, paragraph by paragraph', () => {
    expect(inArticle('counted', 'countet')).toEqual([
      'content/articles/port.mdx:21 [text-changed] found “Nobody countet the ships.” where the text has “Nobody counted the ships.” (character 14); ' +
        'the text must stay as it is; only marks may be added',
    ]);
  });

  test('is shown with twenty characters on each side of the difference', () => {
    expect(inArticle('and [the', 'while [the')).toEqual([
      'content/articles/port.mdx:19 [text-changed] found “ed ended the talks, while the dockers st” where the text has ' +
        '“ed ended the talks, and the dockers stop” (character 23); ' +
        'the text must stay as it is; only marks may be added',
    ]);
  });

  test('is compared to its last character', () => {
    expect(inArticle('the ships.', 'the ships')).toEqual([
      'content/articles/port.mdx:21 [text-changed] found “dy counted the ships” where the text has “dy counted the ships.” (character 25); ' +
        'the text must stay as it is; only marks may be added',
    ]);
  });

  test('includes byline and headline', () => {
    expect(inArticle('title: The Port', 'title: A Port')).toEqual([
      'content/articles/port.mdx:2 [text-changed] found “A Port Stands Still” where the text has “The Port Stands Stil” (character 1); ' +
        'the text must stay as it is; only marks may be added',
    ]);
  });

  test('has its number of paragraphs', () => {
    expect(inArticle('Nobody counted', 'Nobody.\n\nCounted')).toEqual([
      'content/articles/port.mdx:21 [text-changed] 3 paragraphs; the text has 2; “Nobody.” is not in the text',
    ]);
  });

  test('has no headings beside the titles of sections', () => {
    expect(inArticle('Nobody counted', '## The ships\n\nNobody counted')).toEqual([
      'content/articles/port.mdx:21 [not-of-the-text] found a block of type “heading”; allowed in an article: paragraphs, quotations, lists and <Section>',
    ]);
  });

  test('has no elements beside sections', () => {
    expect(inArticle('</Section>', '</Section>\n\n<Aside>\n\nThey sailed.\n\n</Aside>')).toEqual([
      'content/articles/port.mdx:25 [not-of-the-text] found <Aside>; allowed in an article: paragraphs, quotations, lists and <Section>',
    ]);
  });
});

/** Fields of a second article that do not matter here; `sha256` is the last. */
const fields = (author: string, language: string, lead: boolean, sha256: string) => `title: The Sea
author: ${author}
authorNote: A reporter at the harbour.
publication: The Harbour Gazette
published: 1911-08-15
publishedNote: The page shows the date.
url: https://example.org/sea
language: ${language}
rights: In the public domain.
standfirst: On a Tuesday in August, the sea was calm.
source: gazette
lead: ${lead}
sha256: ${sha256}`;

const SEA = 'content/articles/sea.mdx';

interface Second {
  author?: string;
  language?: string;
  lead?: boolean;
}

/** Problems with a second article of one author or two, whose body begins at line 17, and with its text file. */
function second(body: string, text: string, { author = 'Ada Moss', language = 'en', lead = false }: Second = {}) {
  const txt = `${author.replace(/^\[(.*)\]$/, (_, names: string) => names.replace(', ', ' and '))}\n\nThe Sea\n\n${text}`;
  const sha256 = createHash('sha256').update(txt).digest('hex');
  return problems({
    'content/articles/sea.txt': txt,
    [SEA]: `---\n${fields(author, language, lead, sha256)}\n---\n\n${body}\n`,
  });
}

describe('quotations, lists, emphasis and other scripts', () => {
  const body = '> It *was* calm.\n>\n> **Very *calm* indeed.**\n\n2. One ship.\n3. Two.\n\n   Both empty.';
  const text = '> It was calm.\n\n> Very calm indeed.\n\n2. One ship.\n\n3. Two.\n\n   Both empty.';

  test('have their plain text: signs before the paragraphs, none for emphasis', () => {
    expect(second(body, text)).toEqual([]);
  });

  test('are compared with it', () => {
    expect(second(body, text.replace('> Very', 'Very'))).toEqual([
      `${SEA}:19 [text-changed] found “> Very calm indeed.” where the text has “Very calm indeed.” (character 1); the text must stay as it is; only marks may be added`,
    ]);
    expect(second(body.replaceAll(/\d\. /g, '- ').replace('   Both', '  Both'), text)).toHaveLength(3);
  });

  test('hold no other blocks', () => {
    expect(second('> # It was calm.', '> It was calm.')).toEqual([
      `${SEA}:17 [not-of-the-text] found a block of type “heading”; allowed in an article: paragraphs, quotations, lists and <Section>`,
    ]);
  });

  test('say the language of words in other letters', () => {
    const marked = 'It was <bdi lang="fa" dir="rtl">آرام</bdi>.';
    expect(second(marked, 'It was آرام.')).toEqual([]);
    const message =
      '“آرام” without its language; in a text write <bdi lang="TAG" dir="rtl">…</bdi> with the tag of its language';
    for (const faulty of ['It was *آرام*.', marked.replace(' dir="rtl"', '')]) {
      expect(second(faulty, 'It was آرام.')).toEqual([`${SEA}:17 [unmarked-script] ${message}`]);
    }
    expect(second('آرام.', 'آرام.', { language: 'fa' })).toEqual([]);
    expect(second('It was слово.', 'It was слово.')).toEqual([expect.stringContaining(`${SEA}:17 [unmarked-script]`)]);
    expect(second('It was слово.', 'It was слово.', { language: 'ru' })).toEqual([]);
  });

  test('a byline joins several authors with “and”', () => {
    expect(second('It was calm.', 'It was calm.', { author: '[Ada Moss, Tom Hale]' })).toEqual([]);
  });
});

describe('the text file', () => {
  test('exists', () => {
    expect(problems({ 'content/articles/port.txt': null })).toEqual([
      'content/articles/port.txt [missing-text] the text file of the article does not exist; put the text there, byte for byte',
    ]);
  });

  test('is the one recorded', () => {
    expect(problems({ 'content/articles/port.txt': ['counted', 'countet'] })).toEqual([
      `content/articles/port.txt:7 [text-changed] the file’s SHA-256 is ${ofCountet}; recorded in content/articles/port.mdx:13: ${recorded}; ${HELP}`,
    ]);
  });

  test('whose value is not recorded is left to the rule of schemas', () => {
    expect(inArticle(`sha256: ${recorded}\n`, '')).toEqual([]);
  });
});

describe('the lead article', () => {
  test('is needed', () => {
    expect(inArticle('lead: true', 'lead: false')).toEqual([
      'content/articles/port.mdx:14 [one-lead] 0 articles have “lead: true”; allowed: exactly one, which is at the address /',
    ]);
  });

  test('is not asked for where there are no articles, which is a problem of its own', () => {
    expect(problems({ 'content/articles': null })).toEqual([]);
  });

  test('is one alone; the second is reported', () => {
    expect(second('It was calm.', 'It was calm.', { lead: true })).toEqual([
      `${SEA}:13 [one-lead] 2 articles have “lead: true”; allowed: exactly one, which is at the address /`,
    ]);
  });

  test('is not asked for where fields of an article cannot be read', () => {
    expect(inArticle('lead: true', 'lead: maybe')).toEqual([]);
  });
});

test('two articles with one text are reported at the one that does not lead', () => {
  const found = (sha256: string, id = 'a') => {
    const content = readTemp({
      [`content/articles/${id}.mdx`]: `---\n${fields('Ada Moss', 'en', false, sha256.repeat(64))}\n---\n\nWords.\n`,
      'content/articles/port.mdx': (source) => source.replace(/sha256: \w+/, `sha256: ${'a'.repeat(64)}`),
    });
    return sameTextProblems(entriesOf(content, 'article')).map(plain);
  };
  expect([found('b'), found('a', 'port.bak')]).toEqual([[], []]);
  expect(found('a')).toEqual([
    'content/articles/a.mdx:14 [same-text] this is the text of content/articles/port.mdx as well; keep one of the articles',
  ]);
});
