import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pdfFiles } from '../pdf-files.ts';
import type { BrowserBinary } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';

interface Site {
  /** Folder of the built site. */
  dist: string;
  /** Address at which it will be published, with a closing slash; links in the PDF lead there. */
  address: string;
}

/**
 * Prints the articles of a built site into that site, each in all its forms and once for each paper: tagged, with title,
 * language, outline and live links. The browser is given the built files under the address of publication, and asks nothing of a network.
 * Resolves to the paths of the files; rejects where the browser does not start or the site has no page at its address.
 */
export async function printSite({ dist, address }: Site, binary: BrowserBinary): Promise<string[]> {
  const browser = await launchBrowser(binary);
  try {
    return await printPapers(browser, { dist, address });
  } finally {
    await browser.close();
  }
}

async function printPapers(browser: Browser, { dist, address }: Site): Promise<string[]> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const below = decodeURIComponent(pathname.slice(new URL(address).pathname.length));
    const path = join(dist, below, pathname.endsWith('/') ? 'index.html' : '');
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
  const written: string[] = [];
  for (const article of articlesOf(dist)) {
    for (const file of pdfFiles) {
      const path = join(dist, article, file.name);
      // An address that differs from the last one in its fragment alone would not be loaded again.
      await page.goto('about:blank');
      await page.goto(new URL(`${article}${file.address}`, address).href);
      await page.pdf({ path, format: file.paper, tagged: true, outline: true });
      written.push(path);
    }
  }
  return written;
}

/** Paths of the articles of a built site below its address: `` for the first, `ID/` for the others. */
function articlesOf(dist: string): string[] {
  const further = readdirSync(dist).filter((name) => existsSync(join(dist, name, 'print/index.html')));
  return ['', ...further.sort().map((name) => `${name}/`)];
}
