import { rmSync, statfsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { namesBeside, removeLeftOvers, replaceFolder } from './folders.ts';
import { requirePlainPath, requireWritable, targetFolder, writeError } from './write-faults.ts';

/**
 * Refuses a project where nothing can be built, and brings back what a build took away that was ended before its time.
 * Must be the first integration.
 */
export function restoreLastBuild(): AstroIntegration {
  return {
    name: 'restore-last-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        requirePlainPath(fileURLToPath(config.root));
        if (command === 'build') removeLeftOvers(targetFolder(fileURLToPath(config.outDir)));
      },
    },
  };
}

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
        folder = targetFolder(fileURLToPath(config.outDir));
        requireWritable(dirname(folder), fileURLToPath(config.cacheDir));
        ({ unfinished } = namesBeside(folder));
        updateConfig({ outDir: pathToFileURL(`${unfinished}/`) });
        process.on('exit', (code) => {
          if (code !== 0) warnOfFullDisk(dirname(folder));
          rmSync(unfinished, { recursive: true, force: true });
        });
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => process.exit(128 + constants.signals[signal]));
        }
      },
      'astro:build:done': () => {
        try {
          replaceFolder(unfinished, folder);
        } catch (error) {
          throw writeError(error, folder);
        }
      },
    },
  };
}

/** Less than this is no space for a site. */
const FEW_BYTES = 1_000_000;

/** Says why a build may have failed, whose own message need not. */
function warnOfFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < FEW_BYTES) console.error(`Hardly any space is left on the disk of ${folder}; free some.`);
}
