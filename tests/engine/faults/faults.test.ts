import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AstroError } from 'astro/errors';
import { expect, test } from 'vitest';
import { contentChecks } from '../../../src/checks/integration.ts';
import { digests } from '../../support/digests.ts';
import { tempContent } from '../../support/temp-content.ts';
import { build, writeLastBuild } from './build.ts';
import { ways } from './ways/index.ts';
import { references } from './ways/references.ts';
import type { Way } from './ways/way.ts';

/** The one line that names the fault, split into place, code and message. */
function partsOf(lines: readonly string[]) {
  const [, at, code, message] = /^(\S+) \[([a-z-]+)\] (.*)$/.exec(lines[0] ?? '') ?? [];
  return { count: lines.length, at, code, message };
}

const expected = ({ at, code, message }: Way) => ({ count: 1, at, code, message: expect.stringMatching(message) });
const problemLines = (output: string) => output.split('\n').filter((line) => line.startsWith('content'));

/** Calls the hook that a build calls first; what it throws ends the build with exit code 1. */
function stop(root: string): unknown {
  const hook = contentChecks().hooks['astro:config:setup'] as unknown as (options: object) => void;
  try {
    hook({ command: 'build', config: { root: pathToFileURL(`${root}/`) }, logger: {} });
    return undefined;
  } catch (error) {
    return error;
  }
}

test('each way to break content has its own name', () => {
  expect(new Set(ways.map(({ name }) => name)).size).toBe(ways.length);
});

test('content without faults passes', () => {
  expect(stop(tempContent())).toBeUndefined();
});

test.each(ways)('stopped in the checks: $name', (way) => {
  const root = tempContent(way.changes);
  writeLastBuild(join(root, 'dist'));
  const before = digests(join(root, 'dist'));
  const error = stop(root);
  expect(error).toBeInstanceOf(AstroError);
  const { message, stack } = error as AstroError;
  const [first, ...lines] = message.split('\n');
  expect(stack).toBe('');
  expect(first).toBe('1 problem in the content, nothing was built:');
  expect(lines).toEqual(problemLines(message));
  expect(partsOf(lines)).toEqual(expected(way));
  expect(digests(join(root, 'dist'))).toEqual(before);
});

test('a build of faulty content ends with exit code 1, prints the fault, and leaves the last build alone', async () => {
  const [way] = references;
  if (!way) throw new Error('no way to break content is left');
  const { status, output, after, before, leftOver } = await build(way.changes);
  expect(status).toBe(1);
  expect(partsOf(problemLines(output))).toEqual(expected(way));
  expect(output).not.toMatch(/^\s+at |Stack trace/m);
  expect(after).toEqual(before);
  expect(leftOver).toEqual([]);
});
