import { chromium, type Browser } from 'playwright-core';
import type { BrowserBinary } from './find-browser.ts';

/** Time in which a browser starts even on a busy machine. */
const MOST_MILLISECONDS = 60_000;

/** Starts a Chromium. Throws if it does not start, with a sentence that says what to do. */
export async function launchBrowser({ path, env }: BrowserBinary, timeout = MOST_MILLISECONDS): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      timeout,
      // It ends with this process, whatever ends that.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new Error(
      `The browser ${path} ${reasonOf(error)}. Set CHROME_PATH to a Chromium or Chrome that starts, ` +
        'or to “bundled” for the one that is installed with this project. The last build is unchanged.',
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  const message = String(error);
  if (message.includes('EACCES')) return 'is not a program that you are allowed to start';
  if (message.includes('Timeout')) return 'started but did not answer';
  return /exitCode=(?!null)|has been closed|process did exit/.test(message)
    ? 'quit as soon as it started'
    : 'does not start';
}
