import { launchChromium } from '../browser-session.ts';
import type { Engine } from './engine.ts';
import { pointer } from './pointer.ts';

/** The Chromium that all browser tests use. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: [],
  missingToPrint: [],
  async start() {
    const browser = await launchChromium();
    const page = await browser.newPage();
    return {
      async open(address, width, height) {
        await page.goto('about:blank');
        await page.setViewportSize({ width, height });
        await page.goto(address);
      },
      evaluate: (script, argument) => page.evaluate(script as never, argument),
      click: (selector) => page.locator(selector).first().click(),
      ...pointer(page),
      control: (key) => page.keyboard.press(`Control+${key}`),
      screenshot: () => page.screenshot(),
      pdf: (format) => page.pdf({ format }),
      close: () => browser.close(),
    };
  },
};
