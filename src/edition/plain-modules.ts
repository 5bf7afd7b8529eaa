import type { ViteUserConfig } from 'astro';
import { splitFrontmatter } from '../checks/read/frontmatter.ts';
import { readYaml } from '../checks/read/yaml-source.ts';
import { normalizeNewlines } from '../model/normalize-newlines.ts';

/**
 * A Vite plugin that hands MDX modules to the compiler as the checks have read them: as normal text (see
 * `normalizeNewlines`) with the fields as JSON, which every parser of YAML reads alike, on as many lines.
 */
export function plainModules(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'plain-modules',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler: (code) => ({ code: plainModule(code), map: null }),
    },
  };
}

/** The text of an MDX file with its fields as JSON; its lines keep their numbers. Fields that are no YAML are left out. */
export function plainModule(code: string): string {
  const { fields, body } = splitFrontmatter(normalizeNewlines(code));
  if (fields === '') return body;
  const { data = {} } = readYaml(fields, 1);
  return ['---', JSON.stringify(data) + '\n'.repeat(fields.split('\n').length - 1), '---', body].join('\n');
}
