import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { putBlock } from '../../src/checks/cli/readme-block.ts';
import { build, builds, plainFolder, projectFolder } from './builds.ts';
import { readFootnotedText } from './footnotes.ts';
import { buildPeers } from './peers.ts';
import { writePlainPages } from './plain-pages.ts';
import { report } from './report.ts';
import { describeMachine, type MeasuredGrowth, type MeasuredPage, type Results } from './results.ts';
import { serveCompressed } from './server.ts';
import { sizesOf } from './sizes.ts';
import { requestsOf, startBrowser, visitInRounds } from './visits.ts';

const GUIDE = 'tests/bench/README.md';
const HELP = `npm run bench -- [options]
  --parts pages,peers,growth   what to measure (all)
  --rounds 15                  visits of each page
  --sizes 1,10,100,1000        numbers of generated articles
  --runs 3                     builds of each size up to 100; larger ones are built once
  --json FILE                  where the results go (node_modules/.bench/results.json)
  --write                      renews the block in tests/bench/README.md
`;

const { values: options } = parseArgs({
  options: {
    parts: { type: 'string', default: 'pages,peers,growth' },
    rounds: { type: 'string', default: '15' },
    sizes: { type: 'string', default: '1,10,100,1000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string', default: 'node_modules/.bench/results.json' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit();
}
const PARTS = ['pages', 'peers', 'growth'];
const parts = options.parts.split(',');
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`--parts: “${unknown.join(', ')}”; allowed: ${PARTS.join(', ')}`);
if (options.write && parts.length < PARTS.length) throw new Error('--write needs all parts; leave --parts out');
const rounds = Number(options.rounds);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const say = (what: string) =>
  console.error(`${new Date().toISOString().slice(11, 19)} ${what}, load ${loadavg()[0]?.toFixed(1)}`);
const text = readFootnotedText();
await using browser = await startBrowser();
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: describeMachine(browser.version()),
  rounds,
  pages: parts.includes('pages') ? await measurePages(browser) : [],
  growth: parts.includes('growth')
    ? await measureGrowth(options.sizes.split(',').map(Number), Number(options.runs))
    : [],
};
say('done');
const markdown = report(results);
console.log(markdown);
mkdirSync(dirname(options.json), { recursive: true });
writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
if (options.write) writeFileSync(GUIDE, putBlock(readFileSync(GUIDE, 'utf8'), 'measured', markdown));

async function measurePages(browser: Browser): Promise<MeasuredPage[]> {
  say('building the site');
  const site = projectFolder(folder, 0);
  await build(site);
  const plain = writePlainPages(folder, join(site, 'dist'));
  if (parts.includes('peers')) say('installing and building the peers');
  const peers = parts.includes('peers') ? buildPeers(folder, text) : [];
  const all = [
    { name: 'this site', kind: 'site' as const, dist: join(site, 'dist') },
    ...plain.map((page) => ({ ...page, kind: 'plain' as const })),
    ...peers.map((page) => ({ ...page, kind: 'peer' as const })),
  ];
  await using servers = new AsyncDisposableStack();
  const pages: (MeasuredPage & { address: string })[] = [];
  for (const { dist, ...page } of all) {
    const server = servers.use(await serveCompressed(dist));
    const sizes = sizesOf(dist, await requestsOf(browser, server));
    pages.push({ ...page, sizes, visits: [], address: `${server.origin}/` });
  }
  say(`visiting ${pages.length} pages ${rounds} times`);
  const visits = await visitInRounds(
    browser,
    pages.map(({ address }) => address),
    rounds,
  );
  return pages.map(({ name, kind, sizes }, index) => ({ name, kind, sizes, visits: visits[index] ?? [] }));
}

async function measureGrowth(sizes: readonly number[], runs: number): Promise<MeasuredGrowth[]> {
  const growth: MeasuredGrowth[] = [];
  for (const articles of [0, ...sizes]) {
    say(`building with ${articles} generated articles`);
    const times = articles > 100 ? 1 : runs;
    const site = await builds(() => projectFolder(folder, articles), times);
    const plain = articles > 0 ? await builds(() => plainFolder(folder, text, articles), times) : [];
    growth.push({ articles, site, plain });
  }
  return growth;
}
