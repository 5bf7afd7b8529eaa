import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { parts } from '../../support/selectors.ts';
import { dist } from '../../support/site.ts';

const SINGLE_FILE = 'node_modules/single-file-cli/single-file-node.js';
const viewport = { width: 1280, height: 900 };

let session: Session;
let folder: string;
beforeAll(async () => {
  session = await startSession(dist);
  folder = mkdtempSync(join(tmpdir(), 'saved-'));
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

/** The author’s paragraphs and the cards of a page: their ids, their text and where they are. */
function contentsOf(page: Page) {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const ids = [element, ...element.querySelectorAll('[id]')].map(({ id }) => id);
        return {
          ids,
          text: element.textContent.replace(/\s+/g, ' ').trim(),
          box: [x, y, width, height].map(Math.round),
        };
      }),
    `${parts.paragraph}, ${parts.card}`,
  );
}

test('a page saved by SingleFile is laid out as it was, keeps every id, and opens its notes', async () => {
  const file = join(folder, 'article.html');
  const { path, env } = inject('browser');
  const options = [`--browser-executable-path=${path}`, '--browser-arg=--no-sandbox', '--browser-wait-until=load'];
  const args = [SINGLE_FILE, `${session.origin}/`, file, ...options, '--browser-wait-until-delay=0'];
  // It can end without a file and without an error where its browser is slow to start.
  for (let tries = 0; tries < 3 && !existsSync(file); tries++)
    await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
  const original = await session.open('/', { viewport });
  const saved = await (await session.browser.newContext({ javaScriptEnabled: false, viewport })).newPage();
  await saved.goto(pathToFileURL(file).href);

  expect(await contentsOf(saved)).toEqual(await contentsOf(original));

  const link = saved.locator(parts.noteLink).first();
  const note = saved.locator((await link.getAttribute('href')) ?? '');
  expect(await note.isVisible()).toBe(false);
  await link.click();
  expect(await note.isVisible()).toBe(true);
});
