import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, onTestFinished, TestRunner } from 'vitest';
import { serve } from './serve.ts';
import type {} from './engine-setup.ts';

/** A browser and a server of a built site on 127.0.0.1; both end with `close`. */
export interface Session {
  browser: Browser;
  /** Address of the site without a closing slash. */
  origin: string;
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/**
 * Starts a session; scripts are off unless a page is opened with `javaScriptEnabled: true`. A page that a test has opened
 * is cleared when the test ends and serves the next, since an installed Chromium takes far longer to make one than to
 * load it.
 */
export async function startSession(folder: string): Promise<Session> {
  const server = await serve(folder);
  const browser = await launchChromium();
  const idle = new Map<string, Page[]>();
  return {
    browser,
    origin: server.origin,
    async open(address, { viewport, colorScheme, reducedMotion, forcedColors, ...fixed } = {}) {
      const key = JSON.stringify(fixed);
      const page = idle.get(key)?.pop() ?? (await newPage(browser, fixed));
      await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
      await page.emulateMedia({
        media: null,
        colorScheme: colorScheme ?? 'light',
        reducedMotion: reducedMotion ?? 'no-preference',
        forcedColors: forcedColors ?? 'none',
      });
      if (TestRunner.getCurrentTest()) {
        onTestFinished(async () => {
          await clear(page, server.origin);
          idle.set(key, [...(idle.get(key) ?? []), page]);
        });
      }
      await page.goto(server.origin + address);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
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

/** Starts the Chromium of all browser tests. */
export function launchChromium(): Promise<Browser> {
  const { path, env } = inject('browser');
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
}
