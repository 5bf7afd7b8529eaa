import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/pdf/find-browser.ts';
import type { StaticServer } from './server.ts';

/** Latency in ms, throughput in bytes per second: 1.6 Mbit/s both ways. */
const SLOW_LINK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOW_PROCESSOR = { rate: 4 };
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** Starts the browser that the tests use; ends with `await using`. */
export async function startBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
}

/** Paths that the server was asked for while the page at `path` was opened with an empty cache, that of the page first. */
export async function requestsOf(browser: Browser, server: StaticServer, path: string): Promise<string[]> {
  const before = server.requests.length;
  await using context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(server.origin + path, { waitUntil: 'networkidle' });
  return server.requests.slice(before);
}

/**
 * First contentful paint of each address, in ms after the start of the navigation, on a slow link and a slow processor.
 * Every round loads all addresses, in turns forwards and backwards, each with an empty cache; a round before the first
 * is not counted. The result has a list of `rounds` values for each address.
 */
export async function firstPaints(browser: Browser, addresses: readonly string[], rounds: number): Promise<number[][]> {
  const paints: number[][] = addresses.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    const order = [...addresses.entries()];
    if (round % 2 === 1) order.reverse();
    for (const [index, address] of order) {
      const paint = await firstPaint(browser, address);
      if (round > 0) paints[index]?.push(paint);
    }
  }
  return paints;
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  await using context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINK);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
  await page.goto(address);
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(paint.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
}
