import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import ts from 'typescript';

const modules = globSync('src/**/*.{ts,astro}', { exclude: ['**/*.test.ts'] });

/** The modules of ours that a module imports, types and styles included. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const script = file.endsWith('.astro') ? (source.split(/^---$/m)[1] ?? '') : source;
  return ts
    .preProcessFile(script)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\?\w+$/, '')));
}

/** A module’s room: a folder of `src`, or of `src/features`. */
const roomOf = (file: string) => /^src\/(?:features\/)?[^/]+/.exec(file)?.[0] ?? '';

const imports = new Map(modules.map((file) => [file, importsOf(file)]));

/** The first way found that leads from somewhere back to itself; empty where there is none. */
function cycleIn(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const done = new Set<string>();
  const cycleFrom = (name: string, way: readonly string[]): string[] => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const next of graph.get(name) ?? []) {
      const cycle = cycleFrom(next, [...way, name]);
      if (cycle.length > 0) return cycle;
    }
    done.add(name);
    return [];
  };
  for (const name of graph.keys()) {
    const cycle = cycleFrom(name, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

test('no module imports itself by way of others', () => {
  expect(imports.size).toBeGreaterThan(200);
  expect(cycleIn(imports)).toEqual([]);
});

test('no room imports itself by way of others', () => {
  const rooms = new Map<string, Set<string>>();
  for (const [file, imported] of imports) {
    const others = imported.map(roomOf).filter((room) => room !== roomOf(file));
    rooms.set(roomOf(file), new Set([...(rooms.get(roomOf(file)) ?? []), ...others]));
  }
  expect(cycleIn(rooms)).toEqual([]);
});
