import footnote from 'markdown-it-footnote';
import { defineConfig } from 'vitepress';

export default defineConfig({ title: 'An annotated column', markdown: { config: (md) => md.use(footnote) } });
