import type { ViteUserConfig } from 'astro';
import { normalText } from './normal-text.ts';

/** A Vite plugin that hands MDX modules to the compiler as normal text: see `normalText`. */
export function normalModules(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'normal-modules',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler: (code) => ({ code: normalText(code), map: null }),
    },
  };
}
