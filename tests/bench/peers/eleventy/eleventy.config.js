import footnote from 'markdown-it-footnote';

export default function (config) {
  config.amendLibrary('md', (md) => md.use(footnote));
  config.addPassthroughCopy({ 'node_modules/water.css/out/water.min.css': 'water.min.css' });
}
