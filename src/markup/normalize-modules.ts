import type { ViteUserConfig } from 'astro';
import { normalizeNewlines } from '../model/normalize-newlines.ts';

/** A Vite plugin that hands MDX modules to the compiler as normal text: see `normalizeNewlines`. */
export function normalizeModules(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'normalize-modules',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler: (code) => ({ code: normalizeNewlines(code), map: null }),
    },
  };
}
