import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addContentPolicy } from './content-policy.ts';
import { headersFile } from './headers.ts';
import { markOutwardLinks } from './external-links.ts';
import { readSource } from './page-source.ts';
import { relativeLinks } from './relative-links.ts';

/**
 * Makes a finished build safe to publish: a content security policy in every page, `rel` on outward links, and a
 * `_headers` file for servers that read one. With `asFiles` the pages are linked to be opened without a server.
 */
export function publish({ asFiles }: { asFiles: boolean }): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of pageFiles(root)) {
          const path = join(root, file);
          const html = readFileSync(path, 'utf8');
          const source = readSource(file, asFiles ? relativeLinks(file, html) : html);
          markOutwardLinks(source, site);
          addContentPolicy(source);
          writeFileSync(path, source.edits.toString());
        }
        if (!asFiles) writeFileSync(join(root, '_headers'), headersFile(base));
      },
    },
  };
}

function pageFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
