import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const section = /^## Dependencies\n(.*?)^## /ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const [built = [], tested = []] = section.split(/^### .*$/m).map((part) =>
  [...part.matchAll(/^\| (`[^|]+) \| ([^|]+) \|$/gm)].map(([, names = '', why = '']) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    why: why.trim(),
  })),
);
const named = (rows: typeof built) => rows.flatMap(({ names }) => names).sort();

test('the README names every package that a build needs, once', () => {
  expect(named(built)).toEqual(Object.keys(manifest.dependencies).sort());
});

test('the README names every package that only checks and tests need, once', () => {
  expect(named(tested)).toEqual(Object.keys(manifest.devDependencies).sort());
});

test('each has its reason', () => {
  for (const { names, why } of [...built, ...tested]) expect(why.length, names.join()).toBeGreaterThan(10);
});

test('every package has one exact version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
