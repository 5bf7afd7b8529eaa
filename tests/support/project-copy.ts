import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CODE = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'];

/** Copies what a build reads, except `content/`, from the project to a folder, and links its packages. */
export function copyProject(root: string): void {
  for (const name of CODE) cpSync(name, join(root, name), { recursive: true });
  linkPackages(join(root, 'node_modules'));
}

/** Links the packages one by one, so that the caches beside them stay the project’s own. */
export function linkPackages(folder: string) {
  mkdirSync(folder);
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, name));
  }
}
