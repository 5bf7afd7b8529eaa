import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseLock } from '../model/lock.ts';
import { addContentPolicy } from './content-policy.ts';
import { headersFile } from './headers.ts';
import { attributeOf, readSource } from './page-source.ts';
import { missingAddresses } from './recorded-addresses.ts';
import { relativeLinks } from './relative-links.ts';
import { usedTokens } from './used-tokens.ts';

/**
 * Makes a finished build safe to publish: a content security policy in every page and a `_headers` file for servers that
 * read one. With `asFiles` the pages are linked to be opened without a server. Stops a build that lacks an address that
 * `lock`, a path from the project’s root, has recorded.
 */
export function postprocess({ asFiles, lock }: { asFiles: boolean; lock: string }): AstroIntegration {
  let base = '';
  let lockFile = '';
  return {
    name: 'postprocess',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        lockFile = join(fileURLToPath(config.root), lock);
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root);
        const linkedTokens = files
          .filter((each) => each.endsWith('.css'))
          .flatMap((each) => usedTokens(readFileSync(join(root, each), 'utf8')));
        const ids = new Map<string, Set<string>>();
        for (const file of files.filter((each) => each.endsWith('.html'))) {
          const path = join(root, file);
          const html = readFileSync(path, 'utf8');
          const source = readSource(file, asFiles ? relativeLinks(file, html) : html);
          ids.set(`/${file}`, new Set(source.elements.flatMap((element) => attributeOf(element, 'id') ?? [])));
          addContentPolicy(source, linkedTokens);
          writeFileSync(path, source.edits.toString());
        }
        refuseMissing(lockFile, lock, { files: new Set(files.map((file) => `/${file}`)), ids });
        if (!asFiles) writeFileSync(join(root, '_headers'), headersFile(base));
      },
    },
  };
}

function refuseMissing(file: string, lock: string, site: Parameters<typeof missingAddresses>[1]) {
  if (!existsSync(file)) return;
  const missing = missingAddresses(parseLock(readFileSync(file, 'utf8')), site);
  if (missing.length === 0) return;
  const some = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ` and ${missing.length - 10} more` : '');
  throw new Error(`${lock}: the built site lacks ${some}; addresses that were public stay: restore these`);
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
