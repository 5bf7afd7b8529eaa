import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../support/find-chromium.ts';
import type { StaticServer } from './server.ts';

/** Latency in ms, throughput in bytes per second: 1.6 Mbit/s in both directions. */
const SLOW_LINK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOW_PROCESSOR = { rate: 4 };
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** What a reader waits for: times in ms after the start of the navigation, shifts as Chromium scores them. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  /** Sum of all layout shifts. */
  shift: number;
  /** Time in which tasks of more than 50 ms kept the page from answering after the first paint. */
  blocked: number;
}

/** Starts the browser that the tests use; ends with `await using`. */
export async function startBrowser(): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
}

/** Paths that the server was asked for while the page at `/` was opened with an empty cache, that of the page first. */
export async function requestsOf(browser: Browser, server: StaticServer): Promise<string[]> {
  const before = server.requests.length;
  await using context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${server.origin}/`, { waitUntil: 'networkidle' });
  return server.requests.slice(before).map((path) => path.split('?')[0] ?? '');
}

/**
 * Visits to each address on a slow link and a slow processor. Every round opens all addresses, in turns forwards and
 * backwards, each with an empty cache; a round before the first is not counted. The result has `rounds` visits an address.
 */
export async function visitInRounds(
  browser: Browser,
  addresses: readonly string[],
  rounds: number,
): Promise<Visit[][]> {
  const visits: Visit[][] = addresses.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    const order = [...addresses.entries()];
    if (round % 2 === 1) order.reverse();
    for (const [index, address] of order) {
      const seen = await visit(browser, address);
      if (round > 0) visits[index]?.push(seen);
    }
  }
  return visits;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  await using context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINK);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
  await page.goto(address, { waitUntil: 'networkidle' });
  return await page.evaluate(() => {
    const { paint, largest, shifts, tasks } = (globalThis as unknown as { seen: Seen }).seen;
    const late = tasks.filter(({ startTime }) => startTime > paint);
    return {
      firstPaint: paint,
      largestPaint: largest,
      shift: shifts.reduce((sum, value) => sum + value, 0),
      blocked: late.reduce((sum, { duration }) => sum + duration - 50, 0),
    };
  });
}

interface Seen {
  paint: number;
  largest: number;
  shifts: number[];
  tasks: PerformanceEntry[];
}

/** Runs in the page before anything else. */
function observe() {
  const seen: Seen = { paint: NaN, largest: NaN, shifts: [], tasks: [] };
  Object.assign(globalThis, { seen });
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  on('layout-shift', (entry) => seen.shifts.push((entry as unknown as { value: number }).value));
  on('longtask', (entry) => seen.tasks.push(entry));
}
