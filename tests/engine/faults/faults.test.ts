import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AstroError } from 'astro/errors';
import { expect, test } from 'vitest';
import { contentChecks } from '../../../src/checks/integration.ts';
import { runAstro } from '../../support/build.ts';
import { digests } from '../../support/digests.ts';
import { copyProject } from '../../support/project-copy.ts';
import { readOnce, tempContent } from '../../support/temp-content.ts';
import { writeLastBuild } from './build.ts';
import { cases } from './cases/index.ts';
import { references } from './cases/references.ts';
import type { InvalidContent } from './cases/invalid-content.ts';

/** The one line that names the fault, split into place, code and message. */
function partsOf(lines: readonly string[]) {
  const [, at, code, message] = /^(\S+) \[([a-z-]+)\] (.*)$/.exec(lines[0] ?? '') ?? [];
  return { count: lines.length, at, code, message };
}

const expected = ({ at, code, message }: InvalidContent) => ({
  count: 1,
  at,
  code,
  message: expect.stringMatching(message),
});
const problemLines = (output: string) => output.split('\n').filter((line) => line.startsWith('content'));

/** Calls the hook that a build calls first; what it throws ends the build with exit code 1. */
function stop(root: string): unknown {
  const hook = contentChecks({ content: () => readOnce(root), onChange: () => undefined }).hooks[
    'astro:config:setup'
  ] as unknown as (options: object) => void;
  try {
    hook({ command: 'build', config: { root: pathToFileURL(`${root}/`) }, logger: {} });
    return undefined;
  } catch (error) {
    return error;
  }
}

test('each case has its own name', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test('content without faults passes', () => {
  expect(stop(tempContent())).toBeUndefined();
});

test.each(cases)('stopped in the checks: $name', (invalid) => {
  const error = stop(tempContent(invalid.changes));
  expect(error).toBeInstanceOf(AstroError);
  const { message, stack } = error as AstroError;
  const [first, ...lines] = message.split('\n');
  expect(stack).toBe('');
  expect(first).toBe('1 problem in the content, nothing was built:');
  expect(lines).toEqual(problemLines(message));
  expect(partsOf(lines)).toEqual(expected(invalid));
});

test('a command on faulty content ends with exit code 1, prints the fault alone and leaves the last build', async () => {
  const [invalid] = references;
  if (!invalid) throw new Error('no case is left');
  const root = tempContent(invalid.changes, copyProject);
  writeLastBuild(join(root, 'dist'));
  const before = digests(join(root, 'dist'));
  const { status, output } = await runAstro(root, { SITE_URL: '', BASE_PATH: '' }, ['sync']);
  expect(status).toBe(1);
  expect(partsOf(problemLines(output))).toEqual(expected(invalid));
  expect(output).not.toMatch(/^\s+at |Stack trace/m);
  expect(digests(join(root, 'dist'))).toEqual(before);
});
