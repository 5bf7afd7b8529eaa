import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, onTestFinished, TestRunner } from 'vitest';
import { serve } from './serve.ts';
import type {} from './engine-setup.ts';

/** The browser, and a server of a built site on 127.0.0.1 that ends with `close`. */
export interface Session {
  browser: Browser;
  /** Address of the site without a closing slash. */
  origin: string;
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** Starting a browser or making a page takes far longer than loading one: both serve all tests of this process. */
let browser: Promise<Browser> | undefined;
const idle = new Map<string, Page[]>();
/** What outlasts the sessions. */
const lasting = new Set<BrowserContext>();

/**
 * Starts a session; scripts are off unless a page is opened with `javaScriptEnabled: true`. A page that a test has opened
 * is cleared when the test ends.
 */
export async function startSession(folder: string): Promise<Session> {
  const server = await serve(folder);
  const shared = await sharedChromium();
  const busy = new Map<Page, string>();
  const release = async (page: Page) => {
    const options = busy.get(page) ?? '';
    busy.delete(page);
    if (page.isClosed()) return;
    await clear(page, server.origin);
    idle.set(options, [...(idle.get(options) ?? []), page]);
  };
  return {
    browser: shared,
    origin: server.origin,
    async open(address, { viewport, colorScheme, reducedMotion, forcedColors, ...fixed } = {}) {
      const options = JSON.stringify(fixed);
      const page = idle.get(options)?.pop() ?? (await newPage(shared, fixed));
      busy.set(page, options);
      if (TestRunner.getCurrentTest()) onTestFinished(() => release(page));
      await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
      await page.emulateMedia({
        media: null,
        colorScheme: colorScheme ?? 'light',
        reducedMotion: reducedMotion ?? 'no-preference',
        forcedColors: forcedColors ?? 'none',
      });
      await page.goto(server.origin + address);
      return page;
    },
    async close() {
      for (const page of busy.keys()) await release(page);
      const kept = new Set([...lasting, ...[...idle.values()].flat().map((page) => page.context())]);
      for (const context of shared.contexts()) if (!kept.has(context)) await context.close();
      server.close();
    },
  };
}

/** Opens a page, scripts on, that stays open whatever sessions end. */
export async function lastingPage(): Promise<Page> {
  const context = await (await sharedChromium()).newContext();
  lasting.add(context);
  return context.newPage();
}

function sharedChromium(): Promise<Browser> {
  return (browser ??= launchChromium());
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  return context.newPage();
}

/** Leaves nothing of what was open: no document, no choice that it remembered, no pointer over what comes next. */
async function clear(page: Page, origin: string): Promise<void> {
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
}

/** Starts a Chromium, which ends with this process if it is not closed. */
export function launchChromium(): Promise<Browser> {
  const { path, env } = inject('browser');
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
}
