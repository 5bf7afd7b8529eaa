import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlesIn, fieldsOf, idsIn, namedFolders } from './support/content.ts';
import { filesBelow } from './support/pages.ts';

interface NamedFields {
  name: string;
  alternateNames?: string[];
}

/** Words with a capital in the names of people, factions and places, and in what articles are called and signed. */
function capitalizedWordsOf(root: string): string[] {
  const articles = articlesIn(root).flatMap(({ fields }) => [fields.author, fields.publication, fields.title].flat());
  const entries = namedFolders.flatMap((folder) =>
    idsIn(root, folder).flatMap((id) => {
      const { name, alternateNames = [] } = fieldsOf(join(root, 'content', folder, `${id}.mdx`)) as NamedFields;
      return [name, ...alternateNames];
    }),
  );
  return [...articles, ...entries].flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []);
}

const content = globSync('content/**/*.{mdx,yaml}').map((file) => readFileSync(file, 'utf8'));
/** Words between spaces, which ids and addresses are not. */
const commonWords = new Set(content.flatMap((text) => text.match(/(?<= )\p{Ll}{4,}(?= )/gu) ?? []));
/** Those of invented people, whom somebody real may be named like. */
const inventedNames = new Set(['tests/fixture', 'tests/fixture-ar'].flatMap(capitalizedWordsOf));
/** Words that the content never writes in lower case: not “council” or “movement”. */
const properNames = new Set(
  capitalizedWordsOf('.').filter((word) => !commonWords.has(word.toLowerCase()) && !inventedNames.has(word)),
);

/** Every file of the engine and of its tests, but for those that are about the edition itself. */
const engineFiles = ['src', 'tests']
  .flatMap((folder) => filesBelow(folder).map((file) => join(folder, file)))
  .filter((file) => !/^tests\/(?:edition|bench)\//.test(file));

test('neither the engine nor its tests name anybody or anything of this edition', () => {
  const named = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${[...properNames].join('|')})(?![\p{L}\p{M}])`, 'iu');
  const found = engineFiles.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, index) => (named.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
  });

  expect(properNames.size).toBeGreaterThan(0);
  expect(engineFiles).toContain('tests/edition-names.test.ts');
  expect(found).toEqual([]);
});
