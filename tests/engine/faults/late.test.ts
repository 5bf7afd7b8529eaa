import { expect, test } from 'vitest';
import { renewedLock } from '../../../src/checks/cli/lock.ts';
import { formatLock } from '../../../src/model/lock.ts';
import { hrefsOf, readPage, textOf } from '../../support/pages.ts';
import { tempContent, type Change } from '../../support/temp-content.ts';
import { build } from './build.ts';

/** A fault that shows only when Astro has begun to write. */
interface LateFault {
  name: string;
  changes: Record<string, Change>;
  message: RegExp;
}

const BROKEN_PLUGIN = `remarkPlugins: [() => (tree, file) => { if (file.path?.endsWith('port.mdx')) throw new Error('the plugin is broken'); },`;

/** One for each stage of a build: modules, rendering, and what is done to finished pages. */
const faults: LateFault[] = [
  {
    name: 'a plugin that throws on a file',
    changes: { 'astro.config.mjs': ['remarkPlugins: [', BROKEN_PLUGIN] },
    message: /the plugin is broken[\s\S]*content\/articles\/port\.mdx/,
  },
  {
    name: 'a component that throws while a page is rendered',
    changes: {
      'src/ui/SiteFooter.astro': [
        'const { data }',
        `if (Astro.url.pathname === '/timeline/') throw new Error('the footer is broken');\nconst { data }`,
      ],
    },
    message: /the footer is broken/,
  },
  {
    name: 'a disk that is full',
    changes: {
      'src/ui/SiteFooter.astro': [
        'const { data }',
        `throw new Error('ENOSPC: no space left on device, write');\nconst { data }`,
      ],
    },
    // At most a line on a page that was being written at the same time comes after it.
    message:
      /\n\S+\/dist cannot be written: the disk is full; free some space\. The last build is as it was\.\n(?:.*├─.*)?$/,
  },
  {
    name: 'a finished page with an inline style',
    changes: { 'src/pages/404.astro': ['<p', '<p style="color:red"'] },
    message: /404\.html.*style/,
  },
];

test.each(faults)('the last good build survives $name', async ({ changes, message }) => {
  const { status, output, after, before, leftOver } = await build(changes);
  expect(status).not.toBe(0);
  expect(output).toMatch(message);
  expect(after).toEqual(before);
  expect(leftOver).toEqual([]);
});

test('a good build of the smallest content replaces the last one whole, in another folder too', async () => {
  // With its own lock the build also shows that its pages have every address that is recorded of them.
  const content: Record<string, Change> = {
    'content/articles/port.mdx': (source) => source.replace(/<\/?Section.*>\n/g, ''),
    'content/figures/reed.mdx': ['checked:', 'formerIds: [pilot]\nchecked:'],
  };
  const changes = { ...content, 'content/ids.lock.json': formatLock(renewedLock(tempContent(content))) };
  const { status, after, folder, leftOver } = await build(changes, ['--outDir', 'out/site'], 'out/site');
  expect(status).toBe(0);
  expect(Object.keys(after)).toEqual(expect.arrayContaining(['index.html', '_headers', 'op-ed.txt']));
  expect(Object.keys(after)).not.toContain('marker.txt');
  expect(leftOver).toEqual([]);

  // Without corrections, sections, places, a map, central figures and settings the pages leave out what these are for.
  expect(textOf(readPage('/about/', folder).querySelector('main'))).toContain('No correction has been made so far.');
  expect(readPage('/figures/pilot/', folder).documentElement.lang).toBe('en');
  expect(readPage('/', folder).querySelector('.contents')).toBeNull();
  expect(readPage('/factions/', folder).querySelector('#sides, #column-sides, #map')).toBeNull();
  expect(Object.keys(after).filter((file) => file.startsWith('places/'))).toEqual([]);
  expect(hrefsOf(readPage('/about/', folder), 'nav a')).not.toContain('/places/');
  expect(readPage('/timeline/', folder).querySelector('svg, #offices')).toBeNull();
  expect(readPage('/timeline/', folder).querySelectorAll('.timeline-event')).toHaveLength(1);
});
