import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endInOrder, removeAtExit } from './endings.ts';
import { namesBeside, removeLeftOvers, replaceFolder } from './folders.ts';
import {
  diskFault,
  requireApart,
  requireOwnWritable,
  requirePlainPath,
  requireWritable,
  targetFolder,
  writeError,
} from './write-faults.ts';

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
        if (command !== 'build') return;
        const folder = targetFolder(fileURLToPath(config.outDir));
        requireApart(folder, fileURLToPath(config.root));
        removeLeftOvers(folder);
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
  let takeBack: () => void;
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folder = targetFolder(fileURLToPath(config.outDir));
        requireOwnWritable(fileURLToPath(config.cacheDir));
        requireWritable(dirname(folder));
        ({ unfinished } = namesBeside(folder));
        updateConfig({ outDir: pathToFileURL(`${unfinished}/`) });
        reportFullDisk(folder);
        removeAtExit(unfinished);
        takeBack = endInOrder(folder);
      },
      'astro:build:done': () => {
        try {
          replaceFolder(unfinished, folder);
          takeBack();
        } catch (error) {
          throw writeError(error, folder);
        }
      },
    },
  };
}

/** A disk with less space than this counts as full. */
const FEW_BYTES = 1_000_000;

/**
 * Replaces the stack that Astro prints when the disk is full by one sentence; Astro has no hook for this, so
 * `console.error` is wrapped. If the build fails with another message while the disk is full, a line says so at the end.
 */
function reportFullDisk(folder: string): void {
  const { error } = console;
  let isReported = false;
  console.error = (...parts: unknown[]) => {
    const fault = diskFault(parts.join(' '), folder);
    isReported ||= fault !== undefined;
    // The line for the file that was being written has not ended.
    error.apply(console, fault === undefined ? parts : [`\n${fault}`]);
  };
  process.on('exit', (code) => {
    const disk = dirname(folder);
    if (code === 0 || isReported || !existsSync(disk)) return;
    const { bavail, bsize } = statfsSync(disk);
    if (bavail * bsize < FEW_BYTES) error(`Hardly any space is left on the disk of ${disk}; free some.`);
  });
}
