import { expect, test } from 'vitest';
import { report } from './report.ts';
import { paintRatio, perArticle, targetsOf, type MeasuredGrowth, type MeasuredPage, type Results } from './results.ts';

const sizes = {
  html: 25_000,
  styles: 5000,
  scripts: 700,
  inlineScripts: 1501,
  fonts: 20_000,
  total: 46_000,
  requests: 3,
};
const page = (name: string, kind: MeasuredPage['kind'], paints: number[], shift = 0): MeasuredPage => ({
  name,
  kind,
  sizes,
  visits: paints.map((firstPaint) => ({ firstPaint, largestPaint: firstPaint + 10, shift, blocked: 0 })),
});
const built = (articles: number, seconds: number): MeasuredGrowth => ({
  articles,
  site: [{ seconds, processor: 2 * seconds, mebibytes: 900 }],
  plain: articles > 0 ? [{ seconds: 2, processor: 3, mebibytes: 500 }] : [],
});
const results: Results = {
  date: '2026-01-02',
  machine: { processors: '2 × Fast', memory: '24 GiB', node: '24.0.0', chromium: '156' },
  rounds: 3,
  pages: [
    page('this site', 'site', [600, 660, 630], 0.01),
    page('plain HTML', 'plain', [500, 600, 600]),
    page('Peer', 'peer', [600, 600, 700]),
  ],
  growth: [built(0, 5), built(100, 25), built(1000, 265)],
};

test('a ratio of paints is the median of the ratios of the rounds', () => {
  const [site, plain] = results.pages;
  expect(paintRatio(site!, plain!)).toBeCloseTo(1.1);
});

test('the time of an article is what it adds to the site without any', () => {
  expect(results.growth.map((each) => perArticle(results.growth, each, 'seconds'))).toEqual([NaN, 200, 260]);
  expect(results.growth.map((each) => perArticle(results.growth, each, 'processor'))).toEqual([NaN, 400, 520]);
});

test('every budget has what was found, and whether it passes', () => {
  const found = targetsOf(results).map(({ what, found, limit }) => [what, Number(found.toFixed(2)), found <= limit]);
  expect(found).toEqual([
    ['page with notes and styles, bytes of Brotli', 25000, false],
    ['scripts, bytes', 1501, false],
    ['fonts, bytes', 20000, true],
    ['requests', 3, true],
    ['layout shift', 0.01, false],
    ['first paint ÷ plain HTML', 1.1, false],
    ['first paint ÷ Peer', 1, true],
    ['processor time of 100 articles, s', 50, false],
    ['… ÷ Astro and MDX, notes as footnotes', 16.67, false],
    ['time an article of 1,000 ÷ of 100', 1.3, true],
    ['processor time an article of 1,000 ÷ of 100', 1.3, true],
    ['memory of 1,000 articles, MiB', 900, true],
  ]);
});

test('the report has date, machine and three tables', () => {
  const text = report(results);
  expect(text).toContain('Measured 2026-01-02 on 2 × Fast, 24 GiB; Node 24.0.0, Chromium 156.');
  expect(text.match(/^\| -/gm)).toHaveLength(3);
  expect(text).toMatch(/^\| scripts, bytes +\| +1,501 \| +1,500 \| +no \|$/m);
  expect(text).toMatch(/^\| 1,000 +\| 30,000 \| 265\.0 \| +530\.0 \| +260 \| +900 \| +2\.0 \| +3\.0 \| +500 \|$/m);
});

test('parts that were not measured are left out', () => {
  const text = report({ ...results, pages: [], growth: [] });
  expect(text).not.toContain('|');
});
