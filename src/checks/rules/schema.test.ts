import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { schemaProblems } from './schema.ts';

const problems = (changes: Record<string, Change>) => readTemp(changes).entries.flatMap(schemaProblems).map(plain);
const inNote = (...change: [string, string]) => problems({ 'content/notes/work-stopped.mdx': change });
const inArticle = (...change: [string, string]) => problems({ 'content/articles/port.mdx': change });

test('fields that keep to their schemas are no problem', () => {
  expect(problems({})).toEqual([]);
});

test('an author is one name, or a list of several', () => {
  expect(inArticle('author: Ada Moss', 'author: [Ada Moss, Tom Hale]')).toEqual([]);
  expect(inArticle('author: Ada Moss', 'author: [Ada Moss]')).toEqual([
    'content/articles/port.mdx:3 [bad-value] “author” is a list: write the name, or a list of two or more names',
  ]);
});

describe('statuses', () => {
  test('belong to every claim', () => {
    expect(inNote('status: supported\n', '')).toEqual([
      'content/notes/work-stopped.mdx:2 [claim-without-status] “status”: a note of kind “claim” needs a status; ' +
        'allowed: supported, partly supported, contested, interpretation, not traced',
    ]);
  });

  test('belong to claims alone', () => {
    expect(inNote('kind: claim', 'kind: term')).toEqual([
      'content/notes/work-stopped.mdx:3 [status-without-claim] “status”: a note of kind “term” has no status; remove the line, or make it a claim',
    ]);
  });
});

describe('content/edition.yaml', () => {
  const EDITION = 'content/edition.yaml';
  const inEdition = (more: string) => problems({ [EDITION]: (source) => source + more });

  test('has no unknown keys', () => {
    expect(inEdition('limits: Few.\n')).toEqual([expect.stringContaining(`${EDITION}:12 [unknown-key] `)]);
  });

  test('is one fault where it has the text of another file', () => {
    const addresses = Array.from({ length: 20 }, (_, index) => `"/${index}/": site\n`).join('');
    expect(problems({ [EDITION]: addresses })).toEqual([expect.stringMatching(/:1 \[unknown-key\] 20 unknown keys, /)]);
  });

  test('says when a period of its own begins', () => {
    expect(inEdition('periods:\n  strike: { title: The strike, from: 1911-08 }\n')).toEqual([]);
    expect(inEdition('periods:\n  strike: { title: The strike }\n')).toEqual([
      `${EDITION}:13 [missing-key] “periods.strike.from” is missing; only before, column, after begin by themselves; ` +
        'write the first day of “strike”',
    ]);
  });

  test('has house rules whose patterns are regular expressions', () => {
    expect(problems({ [EDITION]: ['pattern: \\bswindles?\\b', 'pattern: (swindle'] })).toEqual([
      `${EDITION}:9 [bad-value] “houseRules.0.pattern” is “(swindle”: write a regular expression, as in JavaScript between slashes`,
    ]);
  });

  test('has a contact that can be followed', () => {
    expect(inEdition('contact: mailto:ada@example.org\n')).toEqual([]);
    expect(inEdition('contact: ada@example.org\n')).toEqual([expect.stringContaining(`${EDITION}:12 [bad-value] `)]);
  });
});
