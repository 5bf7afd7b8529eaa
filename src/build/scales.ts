import { readFileSync } from 'node:fs';
import postcss, { type Plugin } from 'postcss';

const TOKENS = new URL('../ui/tokens.css', import.meta.url);
/** Names of the steps of the scales of type and space: `--t13`, `--t-title`, `--s05`. */
const STEP = /^--[st](?:\d+|-[a-z]+)$/;
const USE = /var\((--[\w-]+)\)/g;

/**
 * A PostCSS plugin that puts the steps of the scales in `ui/tokens.css` in the place of their names: they are the same
 * everywhere, and shorter than their names. An unknown step is an error with its place.
 */
export function scales(): Plugin {
  const steps = new Map<string, string>();
  postcss.parse(readFileSync(TOKENS, 'utf8')).walkDecls(STEP, ({ prop, value }) => void steps.set(prop, value));
  return {
    postcssPlugin: 'scales',
    Declaration: (declaration) => {
      if (!declaration.value.includes('var(--')) return;
      declaration.value = declaration.value.replace(USE, (use, name: string) => {
        const value = steps.get(name);
        if (value === undefined && STEP.test(name))
          throw declaration.error(`found ${name}; allowed: a step of ui/tokens.css`);
        return value ?? use;
      });
    },
  };
}
