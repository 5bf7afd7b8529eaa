import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { footnoteMarkdown, type FootnotedText } from './footnotes.ts';
import { tuftePage } from './tufte.ts';

const FOLDER = fileURLToPath(new URL('peers/', import.meta.url));

/** Something that a person might use instead: files in `peers/NAME/`, and where it takes the text and puts the site. */
interface Peer {
  folder: string;
  name: string;
  page: string;
  write: (text: FootnotedText) => string;
  dist: string;
}

const front = (fields: Record<string, string>) =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---`;

const PEERS: readonly Peer[] = [
  {
    folder: 'starlight',
    name: 'Starlight',
    page: 'src/content/docs/index.md',
    write: (text) => footnoteMarkdown(text, front({ title: text.title })),
    dist: 'dist',
  },
  {
    folder: 'vitepress',
    name: 'VitePress',
    page: 'index.md',
    write: (text) => footnoteMarkdown(text, `# ${text.title}`),
    dist: '.vitepress/dist',
  },
  {
    folder: 'eleventy',
    name: 'Eleventy, water.css',
    page: 'index.md',
    write: (text) => footnoteMarkdown(text, front({ title: text.title, layout: 'page.njk' })),
    dist: '_site',
  },
  { folder: 'tufte-css', name: 'Tufte CSS', page: 'dist/index.html', write: tuftePage, dist: 'dist' },
];

export interface BuiltPeer {
  name: string;
  /** Folder of its site, with the text at the address `/`. */
  dist: string;
}

/** Installs each peer from its exact versions into a folder below `parent`, gives it the text, and builds it. */
export function buildPeers(parent: string, text: FootnotedText): BuiltPeer[] {
  return PEERS.map(({ folder, name, page, write, dist }) => {
    const root = join(parent, folder);
    cpSync(join(FOLDER, folder), root, { recursive: true });
    mkdirSync(dirname(join(root, page)), { recursive: true });
    writeFileSync(join(root, page), write(text));
    run(root, ['install', '--no-audit', '--no-fund', '--no-package-lock']);
    run(root, ['run', 'build']);
    return { name, dist: join(root, dist) };
  });
}

function run(cwd: string, args: string[]) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', npm_config_local_prefix: cwd };
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
}
