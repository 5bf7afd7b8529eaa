import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { build, type Loader, type Plugin } from 'esbuild';

interface SourceMap {
  sources: string[];
  sourcesContent: string[];
}

/** A library, or a module that `plugins` find, as one script that sets a global. */
export async function scriptOf(entry: string, globalName: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName,
    loader: { '.css': 'empty' },
    plugins,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Finds the modules of a program that is published as one file, by the sources in its source map. */
export function modulesIn(sourceMap: string): Plugin {
  const { sources, sourcesContent } = JSON.parse(readFileSync(sourceMap, 'utf8')) as SourceMap;
  return {
    name: 'modules in a source map',
    setup(bundler) {
      bundler.onResolve({ filter: /./ }, ({ path, importer }) => {
        const source = /^\./.test(path) ? new URL(path, importer).href : path;
        const found = sources.find(
          (each) => [source, `${source}.ts`].includes(each) || each.includes(`/node_modules/${path}/`),
        );
        return found === undefined
          ? { errors: [{ text: `no ${path} in ${sourceMap}` }] }
          : { path: found, namespace: 'map' };
      });
      bundler.onLoad({ filter: /./, namespace: 'map' }, ({ path }) => ({
        contents: sourcesContent[sources.indexOf(path)] ?? '',
        loader: extname(path).slice(1) as Loader,
      }));
    },
  };
}
