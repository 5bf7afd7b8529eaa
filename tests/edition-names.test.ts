import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlesIn, fieldsOf, idsIn, namedFolders } from './support/content.ts';
import { filesBelow } from './support/pages.ts';

interface NamedFields {
  name: string;
  alternateNames?: string[];
}

const names = [
  ...articlesIn('.').flatMap(({ fields }) => [fields.author, fields.publication, fields.title].flat()),
  ...namedFolders.flatMap((folder) =>
    idsIn('.', folder).flatMap((id) => {
      const { name, alternateNames = [] } = fieldsOf(join('content', folder, `${id}.mdx`)) as NamedFields;
      return [name, ...alternateNames];
    }),
  ),
];

const content = globSync('content/**/*.{mdx,yaml}').map((file) => readFileSync(file, 'utf8'));
/** Words between spaces, which ids and addresses are not. */
const commonWords = new Set(content.flatMap((text) => text.match(/(?<= )\p{Ll}{4,}(?= )/gu) ?? []));
/** Words of names that the content never writes in lower case: not “council” or “movement”. */
const properNames = new Set(
  names
    .flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? [])
    .filter((word) => !commonWords.has(word.toLowerCase())),
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
