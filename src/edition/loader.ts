import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listFiles } from '../checks/read/file-tree.ts';
import { splitFrontmatter } from '../checks/read/frontmatter.ts';
import { readSource } from '../checks/read/source-file.ts';
import { readYaml } from '../checks/read/yaml-source.ts';
import { kindOf, type KindName } from '../model/kinds.ts';

interface Loaded {
  id: string;
  data: Record<string, unknown>;
  /** Path from the project’s root, and what it holds below the fields, for entries of a folder. */
  file?: string;
  body?: string;
}

/**
 * Loads the entries of a kind as the content checks read them. Articles become modules of the build.
 * Throws if a file cannot be read, which ends a build; the development server keeps what it had, and the checks
 * report why.
 */
export function editionLoader(kind: KindName): Loader {
  return {
    name: `edition-${kind}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const refill = () => fill(context, root, kind).catch((error: unknown) => context.logger.error(String(error)));
      if (context.watcher) await refill();
      else await fill(context, root, kind);
      const { collection, format } = kindOf(kind);
      const watched = join(root, 'content', format === 'folder' ? collection : `${collection}.yaml`);
      context.watcher?.add(watched);
      context.watcher?.on('all', (_, path) => {
        if (path.startsWith(watched)) void refill();
      });
    },
  };
}

async function fill(context: LoaderContext, root: string, kind: KindName) {
  const entries = readEntries(root, kind);
  const parsed = await Promise.all(
    entries.map(async ({ id, data, file, body }) => ({
      id,
      data: await context.parseData({ id, data, ...(file !== undefined && { filePath: join(root, file) }) }),
      digest: context.generateDigest({ data, body }),
      ...(file !== undefined && { filePath: file }),
      ...(body !== undefined && { body, deferredRender: kind === 'article' }),
    })),
  );
  // Astro warns of a collection that was never written to as a missing one, even where it is empty.
  context.store.set({ id: 'none', data: {} });
  for (const id of context.store.keys()) context.store.delete(id);
  for (const entry of parsed) context.store.set(entry);
}

/** The entries of a kind as they are written. */
function readEntries(root: string, kind: KindName): Loaded[] {
  const { collection, format } = kindOf(kind);
  if (format === 'folder') {
    const { files } = listFiles(root);
    return files
      .filter((file) => file.startsWith(`content/${collection}/`) && file.endsWith('.mdx'))
      .map((file) => readMdx(root, file));
  }
  const file = `content/${collection}.yaml`;
  if (!existsSync(join(root, file))) return [];
  const data = readData(file, readText(root, file), 0);
  if (format === 'single') return [{ id: collection, data }];
  return Object.entries(data).map(([id, record]) => ({ id, data: record as Record<string, unknown> }));
}

function readMdx(root: string, file: string): Loaded {
  const source = readText(root, file);
  const { fields, body } = splitFrontmatter(source);
  return { id: basename(file, '.mdx'), data: readData(file, fields, 1), file, body };
}

function readText(root: string, file: string): string {
  const source = readSource(root, file);
  if (typeof source !== 'string') throw new Error(`${file}: ${source.reason}`);
  return source;
}

function readData(file: string, source: string, offset: number): Record<string, unknown> {
  const { data, fault } = readYaml(source, offset);
  if (fault) throw new Error(`${file}:${fault.place.line}: ${fault.reason}`);
  return (data ?? {}) as Record<string, unknown>;
}
