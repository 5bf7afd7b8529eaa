import puppeteer from 'puppeteer-core';
import type { Engine, Paper } from './engine.ts';
import { pointer } from './pointer.ts';
import { findNamed } from '../programs.ts';

const program = findNamed('FIREFOX_PATH', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox');

/** What a start takes half as long with: no extensions, and one process for all pages. None draws a page. */
const LEAN = {
  'extensions.enabledScopes': 0,
  'extensions.installDistroAddons': false,
  'extensions.webextensions.remote': false,
  'extensions.screenshots.disabled': true,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'fission.autostart': false,
  'fission.webContentIsolationStrategy': 0,
  'media.rdd-process.enabled': false,
  'network.process.enabled': false,
};

/** Firefox, over WebDriver BiDi: from `FIREFOX_PATH`, else Debian’s, else the one among the applications of a Mac. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: program ? [] : ['firefox-esr'],
  missingToPrint: [],
  async start() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program!,
      // Scroll bars that take no width, as on a phone and on a Mac.
      extraPrefsFirefox: { ...LEAN, 'ui.useOverlayScrollbars': 1 },
    });
    const page = await browser.newPage();
    const open = async (address: string, width: number, height: number) => {
      await page.goto('about:blank');
      await page.setViewport({ width, height }).catch(unlessOrientation);
      await page.goto(address);
    };
    const pdf = async (format: Paper) => Buffer.from(await page.pdf({ format }));
    return {
      open,
      evaluate: (script, argument) => page.evaluate(script as never, argument as never),
      click: (selector) => page.click(selector),
      ...pointer(page),
      async control(key) {
        await page.keyboard.down('Control');
        await page.keyboard.press(key);
        await page.keyboard.up('Control');
      },
      screenshot: async () => Buffer.from(await page.screenshot()),
      async print(addresses) {
        const printed: Record<Paper, Buffer>[] = [];
        for (const address of addresses) {
          await open(address, 800, 900);
          printed.push({ A4: await pdf('A4'), Letter: await pdf('Letter') });
        }
        return printed;
      },
      close: () => browser.close(),
    };
  },
};

/** The size of a window is set with its orientation, which Firefox 140 does not know. */
function unlessOrientation(error: Error) {
  if (!error.message.includes('unknown command emulation.setScreenOrientationOverride')) throw error;
}
