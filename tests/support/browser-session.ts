import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';
import { inject } from 'vitest';

/** A browser and a server of `dist/` on 127.0.0.1; both end with `close`. */
export interface Session {
  browser: Browser;
  /** Address of the site without a closing slash. */
  origin: string;
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a session; scripts are off unless a page is opened with `javaScriptEnabled: true`. */
export async function startSession(folder = 'dist'): Promise<Session> {
  const server = createServer(sirv(folder, { dev: true })).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { path, env } = inject('browser');
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
  return {
    browser,
    origin,
    async open(address, options = {}) {
      const context = await browser.newContext({ javaScriptEnabled: false, ...options });
      const page = await context.newPage();
      await page.goto(origin + address);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
