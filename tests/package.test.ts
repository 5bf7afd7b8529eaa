import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const guide = readFileSync('src/dependencies.md', 'utf8');
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const licenceOf = (name: string) =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string }).license;

test('every package has one exact version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the guide says of every package, and of no other, why it is there', () => {
  const explained = rows.flatMap(([, cell]) => namesIn(cell)).filter((name) => !name.includes('.'));
  expect(explained.sort()).toEqual(names.sort());
});

test('the guide names the licences of what a site is built with', () => {
  const ofBuild = rows.filter(([, cell]) => namesIn(cell).some((name) => name in manifest.dependencies));
  for (const [, cell, licences] of ofBuild) {
    expect(licences, cell).toBe([...new Set(namesIn(cell).map(licenceOf))].sort().join(', '));
  }
});

test('options for a script that another script runs come after “--”, or npm takes them for its own', () => {
  const quoted = Object.values(manifest.scripts).flatMap((script) => script.match(/"[^"]+"/g) ?? []);
  const passed = quoted.filter((task) => task.includes(' --'));
  expect(passed).not.toEqual([]);
  expect(passed.filter((task) => !/^"\S+ -- -/.test(task))).toEqual([]);
});
