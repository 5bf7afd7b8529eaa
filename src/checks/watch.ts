import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { formatProblems } from './report/format.ts';
import type { Problem } from './report/problem.ts';
import { problemsOf } from './index.ts';
import { readContent, type Memo } from './read/content.ts';

/** Changes that come within this time are those of one act, such as the saving of a file. */
const PAUSE_MS = 50;

/** After this time Astro has shown why it cannot render a page; of a fault in the content the checks say more. */
const AFTER_ASTRO_MS = 400;

/** The problems of content as one error, of which Astro prints no place in the code: the fault is in none. */
export function contentError(problems: readonly Problem[], after = ''): AstroError {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const error = new AstroError(`${count} in the content${after}:\n${formatProblems(problems)}`);
  error.stack = '';
  return error;
}

/**
 * Checks the content below `root` at once and after every change while a development server runs: faults are in the
 * terminal and over every page, with file and line, until they are fixed. `onChange` is called before each check.
 */
export function watchContent(
  root: string,
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  onChange: () => void,
) {
  const { hot } = server.environments.client;
  let problems: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;
  const read = contentReader(root);
  const show = () => {
    if (problems.length > 0) hot.send(overlay(root, problems));
  };
  const check = () => {
    const hadProblems = problems.length > 0;
    onChange();
    problems = problemsOf(read());
    if (problems.length > 0) {
      logger.error(contentError(problems).message);
      show();
    } else if (hadProblems) {
      logger.info('no problems left in the content');
      hot.send({ type: 'full-reload' });
    }
  };
  server.watcher.add(join(root, 'content'));
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(join(root, 'content'))) return;
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
  // A page that is opened later, or that reloads itself, shows what is still at fault.
  hot.on('connection', () => {
    show();
    setTimeout(show, AFTER_ASTRO_MS);
  });
  check();
}

/** Reads content again and again: only what has changed since the last time is parsed. */
function contentReader(root: string) {
  let known = new Map<string, unknown>();
  return () => {
    const used = new Map<string, unknown>();
    const memo: Memo = (key, make) => {
      const value = known.has(key) ? known.get(key) : make();
      used.set(key, value);
      return value as never;
    };
    const content = readContent(root, memo);
    known = used;
    return content;
  };
}

function overlay(root: string, problems: readonly Problem[]) {
  const [first] = problems;
  const loc = first && { file: join(root, first.file ?? ''), line: first.line ?? 1, column: first.column ?? 1 };
  const { message } = contentError(problems);
  return { type: 'error' as const, err: { plugin: 'content-checks', message, stack: '', ...(loc && { loc }) } };
}
