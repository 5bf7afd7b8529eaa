import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { entriesOf, readContent } from '../read/content.ts';
import { leadProblems, textProblems } from './text.ts';

const problems = (changes: Record<string, Change>) => {
  const content = readContent(tempContent(changes));
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
      {
        code: 'text-changed',
        file: 'content/articles/port.mdx',
        line: 21,
        message:
          'found “Nobody countet the ships.” where the text has “Nobody counted the ships.” (character 14); ' +
          'the text stays as it is, only marks may be added',
      },
    ]);
  });

  test('is shown with twenty characters on each side of the difference', () => {
    expect(inArticle('and [the', 'while [the')).toEqual([
      {
        code: 'text-changed',
        file: 'content/articles/port.mdx',
        line: 19,
        message:
          'found “ed ended the talks, while the dockers st” where the text has ' +
          '“ed ended the talks, and the dockers stop” (character 23); ' +
          'the text stays as it is, only marks may be added',
      },
    ]);
  });

  test('is compared to its last character', () => {
    expect(inArticle('the ships.', 'the ships')).toEqual([
      {
        code: 'text-changed',
        file: 'content/articles/port.mdx',
        line: 21,
        message:
          'found “dy counted the ships” where the text has “dy counted the ships.” (character 25); ' +
          'the text stays as it is, only marks may be added',
      },
    ]);
  });

  test('includes byline and headline', () => {
    expect(inArticle('title: The Port', 'title: A Port')).toEqual([
      {
        code: 'text-changed',
        file: 'content/articles/port.mdx',
        line: 2,
        message:
          'found “A Port Stands Still” where the text has “The Port Stands Stil” (character 1); ' +
          'the text stays as it is, only marks may be added',
      },
    ]);
  });

  test('has its number of paragraphs', () => {
    expect(inArticle('Nobody counted', 'Nobody.\n\nCounted')).toEqual([
      {
        code: 'text-changed',
        file: 'content/articles/port.mdx',
        line: 21,
        message: '3 paragraphs; the text has 2; “Nobody.” is not in the text',
      },
    ]);
  });

  test('has no headings beside the titles of sections', () => {
    expect(inArticle('Nobody counted', '## The ships\n\nNobody counted')).toEqual([
      {
        code: 'not-of-the-text',
        file: 'content/articles/port.mdx',
        line: 21,
        message: 'found a block of type “heading”; allowed in an article: paragraphs, quotations, lists and <Section>',
      },
    ]);
  });

  test('has no elements beside sections', () => {
    expect(inArticle('</Section>', '</Section>\n\n<Aside>\n\nThey sailed.\n\n</Aside>')).toEqual([
      {
        code: 'not-of-the-text',
        file: 'content/articles/port.mdx',
        line: 25,
        message: 'found <Aside>; allowed in an article: paragraphs, quotations, lists and <Section>',
      },
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
    'content/articles/sea.mdx': `---\n${fields(author, language, lead, sha256)}\n---\n\n${body}\n`,
  }).map(({ code, line, message }) => ({ code, line, message }));
}

describe('quotations, lists, emphasis and other scripts', () => {
  const body = '> It *was* calm.\n>\n> **Very *calm* indeed.**\n\n2. One ship.\n3. Two.\n\n   Both empty.';
  const text = '> It was calm.\n\n> Very calm indeed.\n\n2. One ship.\n\n3. Two.\n\n   Both empty.';

  test('have their plain text: signs before the paragraphs, none for emphasis', () => {
    expect(second(body, text)).toEqual([]);
  });

  test('are compared with it', () => {
    expect(second(body, text.replace('> Very', 'Very'))).toEqual([
      {
        code: 'text-changed',
        line: 19,
        message:
          'found “> Very calm indeed.” where the text has “Very calm indeed.” (character 1); ' +
          'the text stays as it is, only marks may be added',
      },
    ]);
    expect(second(body.replaceAll(/\d\. /g, '- ').replace('   Both', '  Both'), text)).toHaveLength(3);
  });

  test('hold no other blocks', () => {
    expect(second('> # It was calm.', '> It was calm.')).toEqual([
      {
        code: 'not-of-the-text',
        line: 17,
        message: 'found a block of type “heading”; allowed in an article: paragraphs, quotations, lists and <Section>',
      },
    ]);
  });

  test('say the language of words in other letters', () => {
    const marked = 'It was <bdi lang="fa" dir="rtl">آرام</bdi>.';
    expect(second(marked, 'It was آرام.')).toEqual([]);
    const message =
      '“آرام” without its language; in a text write <bdi lang="TAG" dir="rtl">…</bdi> with the tag of its language';
    for (const faulty of ['It was *آرام*.', marked.replace(' dir="rtl"', '')]) {
      expect(second(faulty, 'It was آرام.')).toEqual([{ code: 'unmarked-script', line: 17, message }]);
    }
    expect(second('آرام.', 'آرام.', { language: 'fa' })).toEqual([]);
    expect(second('It was слово.', 'It was слово.')).toMatchObject([{ code: 'unmarked-script', line: 17 }]);
    expect(second('It was слово.', 'It was слово.', { language: 'ru' })).toEqual([]);
  });

  test('a byline joins several authors with “and”', () => {
    expect(second('It was calm.', 'It was calm.', { author: '[Ada Moss, Tom Hale]' })).toEqual([]);
  });
});

describe('the text file', () => {
  test('exists', () => {
    expect(problems({ 'content/articles/port.txt': null })).toEqual([
      {
        code: 'missing-text',
        file: 'content/articles/port.txt',
        message: 'the text file of the article does not exist; put the text there, byte for byte',
      },
    ]);
  });

  test('is the one recorded', () => {
    expect(problems({ 'content/articles/port.txt': ['counted', 'countet'] })).toEqual([
      {
        code: 'text-changed',
        file: 'content/articles/port.txt',
        line: 7,
        message: `the file’s SHA-256 is ${ofCountet}; recorded in content/articles/port.mdx:13: ${recorded}; ${HELP}`,
      },
    ]);
  });

  test('whose value is not recorded is left to the rule of schemas', () => {
    expect(inArticle(`sha256: ${recorded}\n`, '')).toEqual([]);
  });
});

describe('the lead article', () => {
  test('is needed', () => {
    expect(inArticle('lead: true', 'lead: false')).toEqual([
      {
        code: 'one-lead',
        file: 'content/articles/port.mdx',
        line: 14,
        message: '0 articles have “lead: true”; allowed: exactly one, which is at the address /',
      },
    ]);
  });

  test('is not asked for where there are no articles, which is a problem of its own', () => {
    expect(problems({ 'content/articles': null })).toEqual([]);
  });

  test('is one alone; the second is reported', () => {
    expect(second('It was calm.', 'It was calm.', { lead: true })).toEqual([
      {
        code: 'one-lead',
        line: 13,
        message: '2 articles have “lead: true”; allowed: exactly one, which is at the address /',
      },
    ]);
  });

  test('is not asked for where fields of an article cannot be read', () => {
    expect(inArticle('lead: true', 'lead: maybe')).toEqual([]);
  });
});
