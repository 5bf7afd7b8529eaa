import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { pagesOf, readPage } from '../../support/pages.ts';
import { findProgram } from '../../support/programs.ts';
import { serve } from '../../support/serve.ts';
import { dist, pageAt } from '../../support/site.ts';

const PAGES = ['/', '/figures/brandt/', '/claims/three-fathoms/', '/timeline/'];

/** Digests of the styles of a page that its policy does not allow. */
function refusedStyles(page: Document): string[] {
  const policy = page.querySelector('[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  return [...page.querySelectorAll('style')]
    .map(({ textContent }) => createHash('sha256').update(textContent).digest('base64'))
    .filter((digest) => !policy.includes(digest));
}

/** Programs that copy a site, with their arguments and the folder of the copy. */
const copiers: Record<string, (origin: string, folder: string) => { args: string[]; copy: string }> = {
  wget: (origin, folder) => ({
    args: ['--quiet', '--mirror', '--convert-links', '--no-host-directories', '-P', folder, `${origin}/`],
    copy: folder,
  }),
  // It takes most of a second for each file, so it is held to a few pages.
  httrack: (origin, folder) => {
    const { host } = new URL(origin);
    const wanted = [...PAGES, '/*.css'].map((path) => `+${host}${path}`);
    return {
      args: ['--quiet', '-O', folder, `${origin}/`, '-*', ...wanted],
      copy: join(folder, host.replace(':', '_')),
    };
  },
};

describe.each(Object.entries(copiers))('%s', (command, copier) => {
  test.skipIf(!findProgram(command))(`keeps styles, notes and links in a copy (needs ${command})`, async () => {
    const served = await serve(dist);
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    const { args, copy } = copier(served.origin, folder);
    try {
      // It ends with an error where a link has no file, and has copied the rest.
      await promisify(execFile)(command, args).catch(() => undefined);
      expect(pagesOf(copy)).toEqual(expect.arrayContaining(PAGES));
      for (const path of PAGES) {
        const page = readPage(path, copy);
        expect(page.querySelectorAll('style').length, path).toBeGreaterThan(0);
        expect(refusedStyles(page), path).toEqual([]);
        expect(page.querySelectorAll('.card').length, path).toBe(pageAt(path).querySelectorAll('.card').length);
        const links = [...page.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? '');
        expect(
          links.filter((href) => href.startsWith('/')),
          path,
        ).toEqual([]);
      }
    } finally {
      served.close();
      rmSync(folder, { recursive: true });
    }
  });
});
