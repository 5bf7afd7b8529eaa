import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseLock } from '../model/lock.ts';
import { addContentPolicy } from './content-policy.ts';
import { headersFile } from './headers.ts';
import { attributeOf, readSource } from './page-source.ts';
import { publishingPrerenderer } from './published-pages.ts';
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
  let output = '';
  let linkedTokens: string[] | undefined;
  const ids = new Map<string, Set<string>>();
  const publish = (file: string, html: string): string => {
    linkedTokens ??= tokensOfStyles(output);
    const source = readSource(file, asFiles ? relativeLinks(file, html) : html);
    ids.set(`/${file}`, new Set(source.elements.flatMap((element) => attributeOf(element, 'id') ?? [])));
    addContentPolicy(source, linkedTokens);
    return source.edits.toString();
  };
  return {
    name: 'postprocess',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        output = fileURLToPath(config.outDir);
        lockFile = join(fileURLToPath(config.root), lock);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => publishingPrerenderer(prerenderer, base, publish));
      },
      'astro:build:done': () => {
        const files = filesBelow(output);
        // Those that Astro did not render but copied.
        for (const file of files.filter((each) => each.endsWith('.html') && !ids.has(`/${each}`))) {
          const path = join(output, file);
          writeFileSync(path, publish(file, readFileSync(path, 'utf8')));
        }
        refuseMissing(lockFile, lock, { files: new Set(files.map((file) => `/${file}`)), ids });
        if (!asFiles) writeFileSync(join(output, '_headers'), headersFile(base));
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

/** The tokens that the linked styles of the site use; Vite has written them before the first page is rendered. */
function tokensOfStyles(root: string): string[] {
  const styles = filesBelow(root).filter((file) => file.endsWith('.css'));
  return styles.flatMap((file) => usedTokens(readFileSync(join(root, file), 'utf8')));
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
