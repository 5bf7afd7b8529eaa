import { launchChromium } from '../browser-session.ts';
import type { Engine } from './engine.ts';

/** The Chromium that all browser tests use. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: [],
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
      async drag(from, to) {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 8 });
        await page.mouse.up();
      },
      move: ({ x, y }) => page.mouse.move(x, y),
      async shiftClick({ x, y }) {
        await page.keyboard.down('Shift');
        await page.mouse.click(x, y);
        await page.keyboard.up('Shift');
      },
      control: (key) => page.keyboard.press(`Control+${key}`),
      screenshot: () => page.screenshot(),
      pdf: (format) => page.pdf({ format }),
      close: () => browser.close(),
    };
  },
};
