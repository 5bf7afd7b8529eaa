import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { namesBeside, realFolder, removeLeftOvers, replaceFolder } from './folders.ts';

/**
 * Keeps the last good build until the next is whole: a build is written beside its folder and takes its place at the
 * very end. Whatever fails before, the folder stays as it was and nothing is left beside it. Must be the last integration.
 */
export function keepLastBuild(): AstroIntegration {
  let folder = '';
  let unfinished = '';
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folder = realFolder(fileURLToPath(config.outDir));
        removeLeftOvers(folder);
        ({ unfinished } = namesBeside(folder));
        updateConfig({ outDir: pathToFileURL(`${unfinished}/`) });
        process.on('exit', () => rmSync(unfinished, { recursive: true, force: true }));
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => process.exit(128 + constants.signals[signal]));
        }
      },
      'astro:build:done': () => replaceFolder(unfinished, folder),
    },
  };
}
