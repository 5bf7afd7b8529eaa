import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { fileURLToPath } from 'node:url';
import { articleContext } from './src/checks/addresses/recorded.ts';
import { contentChecks } from './src/checks/integration.ts';
import { LOCK } from './src/checks/read/file-tree.ts';
import { plainModules } from './src/edition/plain-modules.ts';
import { noAddressLinks } from './src/markup/no-address-links.ts';
import { remarkLineEnds } from './src/markup/remark-line-ends.ts';
import { remarkMarks } from './src/markup/remark-marks.ts';
import { breakpoints } from './src/build/breakpoints.ts';
import { scales } from './src/build/scales.ts';
import { readAddress } from './src/build/site-url.ts';
import { postprocess } from './src/build/postprocess.ts';
import { keepLastBuild, restoreLastBuild } from './src/build/atomic-output.ts';

const { site, base, asFiles } = readAddress(process.env);
/** Of Lightning CSS: writes `(width >= 60rem)` as `(min-width: 60rem)`, since Paged.js stops at the former. */
const MEDIA_RANGE_SYNTAX = 128;
const root = fileURLToPath(new URL('.', import.meta.url));
const context = articleContext(root);
const noteLabel = (number) => context.messages()?.reading.noteNumber(number) ?? '';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    restoreLastBuild(),
    contentChecks({ content: context.content, onChange: context.forget }),
    mdx(),
    postprocess({ asFiles, lock: LOCK }),
    keepLastBuild(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        remarkGfm,
        noAddressLinks,
        remarkLineEnds,
        [remarkMarks, { root, recordedOf: context.recordedOf, noteLabel, signOf: context.signOf }],
      ],
    }),
  },
  vite: {
    plugins: [plainModules()],
    css: { postcss: { plugins: [breakpoints(), scales()] }, lightningcss: { include: MEDIA_RANGE_SYNTAX } },
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
