import { expect, test } from 'vitest';
import type { Change } from '../support/temp-content.ts';
import { build } from './build.ts';

/** Faults that show only while the pages are made, when Astro has already begun to write. */
interface LateFault {
  name: string;
  changes: Record<string, Change>;
  message: RegExp;
}

const CONFIG = 'astro.config.mjs';
const thrower = (when: string) =>
  `[() => (tree, file) => { if (${when}) throw new Error('the plugin is broken'); }, remarkGfm`;

const faults: LateFault[] = [
  {
    name: 'a plugin that throws on a file',
    changes: { [CONFIG]: ['[remarkGfm', thrower(`file.path?.endsWith('reed.mdx')`)] },
    message: /the plugin is broken[\s\S]*content\/figures\/reed\.mdx/,
  },
  {
    name: 'MDX with an unknown component',
    changes: {
      [CONFIG]: [
        '[remarkGfm',
        `[() => (tree) => { tree.children.push({ type: 'mdxJsxFlowElement', name: 'Gone', attributes: [], children: [] }); }, remarkGfm`,
      ],
    },
    message: /error rendering \/factions\/dockers\/: .*Expected component `Gone` to be defined/,
  },
  {
    name: 'MDX that does not parse, with the checks left out',
    changes: { [CONFIG]: ['[contentChecks(), ', '['], 'content/figures/reed.mdx': ['He led', 'He {led'] },
    message: /Unexpected end of file in expression[\s\S]*content\/figures\/reed\.mdx:\d+/,
  },
  {
    name: 'a component that throws while a page is rendered',
    changes: {
      'src/ui/SiteFooter.astro': [
        'const { entry }',
        `if (Astro.url.pathname === '/timeline/') throw new Error('the footer is broken');\nconst { entry }`,
      ],
    },
    message: /the footer is broken/,
  },
  {
    name: 'a finished page with an inline style',
    changes: { 'src/pages/404.astro': ['<p', '<p style="color:red"'] },
    message: /404\.html.*style/,
  },
];

test.each(faults)('the last good build survives $name', async ({ changes, message }) => {
  const { status, output, dist, before, leftOver } = await build(changes);
  expect(status).not.toBe(0);
  expect(output).toMatch(message);
  expect(dist).toEqual(before);
  expect(leftOver).toEqual([]);
});

test('a good build takes the place of the last one, whole, also in another folder', async () => {
  const { status, dist, leftOver } = await build({}, ['--outDir', 'out/site'], 'out/site');
  expect(status).toBe(0);
  expect(Object.keys(dist)).toEqual(expect.arrayContaining(['index.html', '_headers', 'op-ed.txt']));
  expect(Object.keys(dist)).not.toContain('marker.txt');
  expect(leftOver).toEqual([]);
});
