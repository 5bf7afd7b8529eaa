import { cpSync } from 'node:fs';

for (const name of ['tufte.min.css', 'et-book'])
  cpSync(`node_modules/tufte-css/${name}`, `dist/${name}`, { recursive: true });
