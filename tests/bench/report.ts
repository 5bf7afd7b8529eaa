import { perArticle, targetsOf, type MeasuredGrowth, type MeasuredPage, type Results, type Target } from './results.ts';
import { NOTES } from './articles.ts';
import type { Build } from './builds.ts';
import { count, median, spread, table } from './table.ts';

/** The results in Markdown: date and machine, what was to hold, the pages, and the growth. */
export function report(results: Results): string {
  const { date, machine, rounds, pages, growth } = results;
  const targets = targetsOf(results);
  const { processors, memory, node, chromium } = machine;
  return [
    `Measured ${date} on ${processors}, ${memory}; Node ${node}, Chromium ${chromium}. Values are medians, with their range.`,
    ...(targets.length > 0 ? [targetTable(targets)] : []),
    ...(pages.length > 0 ? [pageText(rounds), pageTable(pages)] : []),
    ...(growth.length > 0 ? [growthText, growthTable(growth)] : []),
  ].join('\n\n');
}

function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ what, found, limit, decimals }) => [
    what,
    count(found, decimals),
    count(limit, decimals),
    found <= limit ? 'yes' : 'no',
  ]);
  return table([['budget', 'found', 'limit', 'pass'], ...rows]);
}

const pageText = (rounds: number) =>
  `The text with its notes as this site gives it, as plain HTML, and by what a person might use instead (the notes as ` +
  `footnotes): ${rounds} interleaved rounds on a slow link (150 ms, 1.6 Mbit/s) and a 4 × slower processor. Bytes are ` +
  `those sent, with Brotli; times are in ms.`;

function pageTable(pages: readonly MeasuredPage[]): string {
  const head = 'page,HTML,styles,scripts,fonts,all bytes,requests,first paint,largest paint,shift,blocked'.split(',');
  const rows = pages.map(({ name, sizes, visits }) => [
    name,
    ...[sizes.html, sizes.styles, sizes.scripts, sizes.fonts, sizes.total, sizes.requests].map((value) => count(value)),
    spread(
      visits.map(({ firstPaint }) => firstPaint),
      0,
    ),
    spread(
      visits.map(({ largestPaint }) => largestPaint),
      0,
    ),
    count(median(visits.map(({ shift }) => shift)), 3),
    spread(
      visits.map(({ blocked }) => blocked),
      0,
    ),
  ]);
  return table([head, ...rows]);
}

const growthText =
  `Clean builds with generated articles of eight paragraphs and ${NOTES} notes each, and Astro with MDX alone on the ` +
  `same text with the notes as footnotes, which is the least that a build of these words takes.`;

function growthTable(growth: readonly MeasuredGrowth[]): string {
  const head = [
    'articles',
    'notes',
    's',
    'processor s',
    'ms an article',
    'peak MiB',
    'Astro and MDX s',
    'processor s',
    'MiB',
  ];
  const values = (builds: readonly Build[], unit: keyof Build, decimals: number) =>
    builds.length === 0
      ? ''
      : spread(
          builds.map((build) => build[unit]),
          decimals,
        );
  const rows = growth.map((each) => [
    each.articles === 0 ? 'the site' : count(each.articles),
    each.articles === 0 ? '' : count(each.articles * NOTES),
    values(each.site, 'seconds', 1),
    values(each.site, 'processor', 1),
    each.articles === 0 ? '' : count(perArticle(growth, each, 'seconds')),
    values(each.site, 'mebibytes', 0),
    values(each.plain, 'seconds', 1),
    values(each.plain, 'processor', 1),
    values(each.plain, 'mebibytes', 0),
  ]);
  return table([head, ...rows]);
}
