import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Build } from './builds.ts';
import type { Sizes } from './sizes.ts';
import { median } from './table.ts';
import type { Visit } from './visits.ts';

/** A page that was visited: this site’s, plain HTML, or that of a peer. */
export interface MeasuredPage {
  name: string;
  kind: 'site' | 'plain' | 'peer';
  sizes: Sizes;
  visits: Visit[];
}

/** Builds with so many generated articles, and Astro and MDX alone with as many, their notes as footnotes. */
export interface MeasuredGrowth {
  articles: number;
  site: Build[];
  /** None for the site without generated articles. */
  plain: Build[];
}

export interface Results {
  date: string;
  machine: { processors: string; memory: string; node: string; chromium: string };
  /** Values that are medians of so many visits a page. */
  rounds: number;
  pages: MeasuredPage[];
  /** The site without generated articles comes first. */
  growth: MeasuredGrowth[];
}

/** Something that has to hold, with what was measured. */
export interface Target {
  what: string;
  found: number;
  limit: number;
  /** Digits after the point. */
  decimals: number;
}

export function describeMachine(chromium: string): Results['machine'] {
  return {
    processors: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    node: process.versions.node,
    chromium,
  };
}

/** Milliseconds that each generated article adds to the site without any; NaN for the site itself. */
export function perArticle(
  growth: readonly MeasuredGrowth[],
  of: MeasuredGrowth,
  unit: 'seconds' | 'processor',
): number {
  const total = ({ site }: MeasuredGrowth) => median(site.map((build) => build[unit]));
  const [none] = growth;
  return none && of.articles > 0 ? (1000 * (total(of) - total(none))) / of.articles : NaN;
}

/** How much later one page was painted than another: the median of the ratios of the rounds. */
export function paintRatio(page: MeasuredPage, other: MeasuredPage): number {
  return median(page.visits.map(({ firstPaint }, round) => firstPaint / (other.visits[round]?.firstPaint ?? NaN)));
}

/** The targets that the results are held to; parts that were not measured have none. */
export function targetsOf({ pages, growth }: Results): Target[] {
  const site = pages.find(({ kind }) => kind === 'site');
  return [...(site ? [...sizeTargets(site), ...paintTargets(site, pages)] : []), ...growthTargets(growth)];
}

function sizeTargets({ sizes, visits }: MeasuredPage): Target[] {
  const bytes = { decimals: 0 };
  return [
    { what: 'page with notes and styles, bytes of Brotli', found: sizes.html, limit: 21_680, ...bytes },
    { what: 'scripts, bytes', found: sizes.inlineScripts, limit: 1500, ...bytes },
    { what: 'fonts, bytes', found: sizes.fonts, limit: 24_000, ...bytes },
    { what: 'requests', found: sizes.requests, limit: 5, ...bytes },
    { what: 'layout shift', found: Math.max(...visits.map(({ shift }) => shift)), limit: 0, decimals: 3 },
  ];
}

function paintTargets(site: MeasuredPage, pages: readonly MeasuredPage[]): Target[] {
  const against = (kind: MeasuredPage['kind'], limit: number) =>
    pages
      .filter((page) => page.kind === kind)
      .map((page) => ({ what: `first paint ÷ ${page.name}`, found: paintRatio(site, page), limit, decimals: 2 }));
  return [...against('plain', 1.05), ...against('peer', 1)];
}

function growthTargets(growth: readonly MeasuredGrowth[]): Target[] {
  const [some, many] = [100, 1000].map((articles) => growth.find((each) => each.articles === articles));
  return [...(some ? floorTargets(some) : []), ...(some && many ? linearTargets(growth, some, many) : [])];
}

/** What a build takes at most, and how much more than Astro does with the words alone. */
function floorTargets({ site, plain }: MeasuredGrowth): Target[] {
  const processor = (builds: readonly Build[]) => median(builds.map((build) => build.processor));
  return [
    { what: 'processor time of 100 articles, s', found: processor(site), limit: 12, decimals: 1 },
    { what: '… ÷ Astro and MDX, notes as footnotes', found: processor(site) / processor(plain), limit: 2, decimals: 2 },
  ];
}

function linearTargets(growth: readonly MeasuredGrowth[], some: MeasuredGrowth, many: MeasuredGrowth): Target[] {
  const ratio = (unit: 'seconds' | 'processor') => perArticle(growth, many, unit) / perArticle(growth, some, unit);
  const growing = { limit: 1.3, decimals: 2 };
  return [
    { what: 'time an article of 1,000 ÷ of 100', found: ratio('seconds'), ...growing },
    { what: 'processor time an article of 1,000 ÷ of 100', found: ratio('processor'), ...growing },
    {
      what: 'memory of 1,000 articles, MiB',
      found: median(many.site.map(({ mebibytes }) => mebibytes)),
      limit: 2048,
      decimals: 0,
    },
  ];
}
