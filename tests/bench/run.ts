import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanBuild, type Build } from './builds.ts';
import { firstPaints, requestsOf, startBrowser } from './paint.ts';
import { writePlainPages } from './plain.ts';
import { serveCompressed } from './server.ts';
import { sizesOf } from './sizes.ts';
import { count, median, spread, table } from './table.ts';

const ROUNDS = 15;
const TARGET = '1.15';
const GROWTH = [
  { further: 1, runs: 3 },
  { further: 100, runs: 3 },
  { further: 1000, runs: 1 },
];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const load = () => `load ${loadavg()[0]?.toFixed(1)}`;
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} processors, ${load()} at the start.` +
    ' Values are medians, with their range. This takes some minutes.\n',
);
const site = await builds(0, 3);
console.log(
  table('Clean build of the site, 3 runs', [
    ['seconds', spread(seconds(site), 1)],
    ['peak memory, MiB', spread(mebibytes(site), 0)],
    ['pages', count(site[0]?.pages ?? 0)],
  ]),
);
await measureArticlePage(site[0]?.dist ?? '');
await measureGrowth();
console.log(`${load()} at the end; other work on the machine lengthens all times`);

async function measureArticlePage(dist: string) {
  const plain = writePlainPages(dist);
  await using server = await serveCompressed(dist);
  await using browser = await startBrowser();
  const requests = await requestsOf(browser, server, '/');
  const { html, styles, scripts, fonts, total } = sizesOf(dist, requests);
  console.log(
    table('Article page, bytes as sent (Brotli 11)', [
      ['page with its styles and scripts', count(html)],
      ['its styles alone', count(styles)],
      ['its scripts alone', count(scripts)],
      ['fonts', count(fonts)],
      ['all requests', count(total)],
      ['number of requests', count(requests.length), `  ${requests.join('  ')}`],
    ]),
  );
  const addresses = ['/', ...plain.map(({ path }) => path)].map((path) => server.origin + path);
  const [article = [], ...others] = await firstPaints(browser, addresses, ROUNDS);
  console.log(
    table(`First paint, ${ROUNDS} rounds: 150 ms, 1.6 Mbit/s, 4 × slower processor, Chromium ${browser.version()}`, [
      ['', 'ms', 'article page ÷ this', 'target'],
      ['article page', spread(article, 0)],
      ...plain.map(({ name }, index) => {
        const paints = others[index] ?? [];
        const ratios = paints.map((paint, round) => (article[round] ?? NaN) / paint);
        return [name, spread(paints, 0), spread(ratios, 2), `at most ${TARGET}`];
      }),
    ]),
  );
}

/** The cost of a page more stays the same from row to row where growth is linear. */
async function measureGrowth() {
  const rows = [['further articles', 'pages', 'seconds', 'peak memory, MiB', 'ms a page', 'ms a page more']];
  let before = site;
  for (const { further, runs } of GROWTH) {
    const now = await builds(further, runs);
    const [pages = 0, pagesBefore = 0] = [now[0]?.pages, before[0]?.pages];
    const ms = 1000 * median(seconds(now));
    const perMore = (ms - 1000 * median(seconds(before))) / (pages - pagesBefore);
    const row = [count(further), count(pages), spread(seconds(now), 1), spread(mebibytes(now), 0)];
    rows.push([...row, (ms / pages).toFixed(0), further > 1 ? perMore.toFixed(0) : '–']);
    before = now;
  }
  console.log(table('Clean build with further articles; growth is linear where the last column stays the same', rows));
}

async function builds(further: number, runs: number): Promise<Build[]> {
  const all: Build[] = [];
  for (let run = 0; run < runs; run++) all.push(await cleanBuild(folder, further));
  return all;
}

function seconds(of: readonly Build[]): number[] {
  return of.map((build) => build.seconds);
}

function mebibytes(of: readonly Build[]): number[] {
  return of.map((build) => build.mebibytes);
}
