import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { copyProject } from '../support/project-copy.ts';

const ARTICLE = 'content/articles/iranian-regime-disintegrating.mdx';
let root: string;
let session: Session;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'renamed-'));
  copyProject(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  renameSync(join(root, 'content/notes/camps.mdx'), join(root, 'content/notes/names-of-camps.mdx'));
  const aliases =
    'aliases:\n  note-camps: note-names-of-camps\n  words-camps: words-names-of-camps\n  p0: p6\nlead: true';
  const article = readFileSync(ARTICLE, 'utf8')
    .replace('lead: true', aliases)
    .replace('<Claim note="camps">', '<Claim note="names-of-camps">');
  writeFileSync(join(root, ARTICLE), article);
  const env = { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root, env, stdio: 'ignore' });
  session = await startSession(join(root, 'dist'));
});

afterAll(async () => {
  await session.close();
  rmSync(root, { recursive: true });
});

const outlines = (ids: string[]) => ids.map((id) => getComputedStyle(document.getElementById(id)!).outlineStyle);

test('the old address of a renamed note opens the note and marks it with its words, scripts off', async () => {
  const page = await session.open('/#note-camps', { viewport: { width: 1440, height: 900 } });
  expect(await page.locator('#card-names-of-camps details').getAttribute('open')).not.toBeNull();
  expect(await page.evaluate(outlines, ['words-names-of-camps', 'card-names-of-camps'])).toEqual(['solid', 'solid']);
});

test('the old address of the words of a note and of a paragraph still land', async () => {
  for (const [old, now] of [
    ['words-camps', 'words-names-of-camps'],
    ['p0', 'p6'],
  ] as const) {
    const page = await session.open(`/#${old}`, { viewport: { width: 1440, height: 900 } });
    const top = await page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, now);
    expect(Math.abs(top)).toBeLessThan(900);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  }
  const page = await session.open('/#p0');
  expect(await page.evaluate(outlines, ['p6'])).toEqual(['solid']);
});

test('aliases add no character to the text', async () => {
  const page = await session.open('/');
  const text = await page.evaluate(() => document.getElementById('p6')!.textContent);
  expect(text).toBe(readFileSync('content/articles/iranian-regime-disintegrating.txt', 'utf8').split('\n\n')[7]);
});
