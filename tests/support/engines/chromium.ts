import { lastingPage } from '../browser-session.ts';
import type { Engine, Paper } from './engine.ts';
import { pointer } from './pointer.ts';

/** The Chromium that all browser tests use. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: [],
  missingToPrint: [],
  async start() {
    const page = await lastingPage();
    const open = async (address: string, width: number, height: number) => {
      await page.goto('about:blank');
      await page.setViewportSize({ width, height });
      await page.goto(address);
    };
    return {
      open,
      evaluate: (script, argument) => page.evaluate(script as never, argument),
      // Not by a locator, which puts a large script into each page first.
      async click(selector) {
        const { x, y } = await page.evaluate((selector) => {
          const element = document.querySelector(selector)!;
          element.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }, selector);
        await page.mouse.click(x, y);
      },
      ...pointer(page),
      control: (key) => page.keyboard.press(`Control+${key}`),
      screenshot: () => page.screenshot(),
      async print(addresses) {
        const printed: Record<Paper, Buffer>[] = [];
        for (const address of addresses) {
          await open(address, 800, 900);
          printed.push({ A4: await page.pdf({ format: 'A4' }), Letter: await page.pdf({ format: 'Letter' }) });
        }
        return printed;
      },
      close: () => page.context().close(),
    };
  },
};
