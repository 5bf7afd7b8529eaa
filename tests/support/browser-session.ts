import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
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

/** Starts a session; scripts are off unless a page is opened with `javaScriptEnabled: true`. */
export async function startSession(folder: string): Promise<Session> {
  const server = await serve(folder);
  const browser = await launchChromium();
  return {
    browser,
    origin: server.origin,
    async open(address, options = {}) {
      const context = await browser.newContext({ javaScriptEnabled: false, ...options });
      const page = await context.newPage();
      await page.goto(server.origin + address);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
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
