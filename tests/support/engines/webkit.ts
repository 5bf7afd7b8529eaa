import { control, drag, moveTo, shiftClick } from './actions.ts';
import { startDisplay } from './display.ts';
import type { Engine } from './engine.ts';
import { findProgram, freePort, startProgram } from '../programs.ts';
import { missingToPrint, printWithWebKit } from './webkit-print.ts';
import { WebDriver } from './webdriver.ts';

const programs = {
  WebKitWebDriver: findProgram('WebKitWebDriver'),
  MiniBrowser: findProgram('/usr/{lib,lib/*,libexec}/webkit2gtk-4.1/MiniBrowser'),
  Xvfb: findProgram('Xvfb'),
};

/** WebKitGTK’s small browser on a display of its own, over W3C WebDriver. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: Object.entries(programs).flatMap(([name, path]) => (path ? [] : [name])),
  missingToPrint,
  async start() {
    const display = await startDisplay(programs.Xvfb!);
    const port = await freePort();
    const driver = startProgram(programs.WebKitWebDriver!, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, ...display.env },
    });
    const session = await WebDriver.connect(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: programs.MiniBrowser, args: ['--automation'] },
    });
    let bar = 0;
    return {
      async open(address, width, height) {
        await session.send('POST', '/url', { url: 'about:blank' });
        bar = await resize(session, width, height, bar);
        await session.send('POST', '/url', { url: address });
        await loaded(session);
      },
      evaluate: (script, argument) => session.evaluate(script, argument),
      click: (selector) => session.click(selector),
      drag: (from, to) => session.act(drag(from, to)),
      move: (to) => session.act(moveTo(to)),
      shiftClick: (at) => session.act(shiftClick(at)),
      control: (key) => session.act(control(key)),
      screenshot: async () => Buffer.from(await session.send<string>('GET', '/screenshot'), 'base64'),
      print: (addresses) => printWithWebKit(addresses, display.env),
      async close() {
        await session.send('DELETE', '');
        driver.kill();
        display.close();
      },
    };
  },
};

/** Waits until the page is there to its end; the driver’s answer to a navigation comes earlier. */
async function loaded(session: WebDriver) {
  for (let tries = 0; tries < 200; tries++) {
    if (await session.evaluate(() => document.URL !== 'about:blank' && document.readyState === 'complete', null))
      return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('WebKit: the page is not loaded after 5 s');
}

/**
 * Gives the window the size at which its content has the given one; the browser follows some time later. `bar` is what
 * its bars took last time; the answer is what they take now.
 */
async function resize(session: WebDriver, width: number, height: number, bar: number): Promise<number> {
  let before = '';
  for (let tries = 0; tries < 60; tries++) {
    await session.send('POST', '/window/rect', { width, height: height + bar });
    const size = await session.evaluate(() => [innerWidth, innerHeight] as const, null);
    if (size[0] === width && size[1] === height) return bar;
    const settled = size[0] === width && size.join() === before;
    if (settled) bar += height - size[1];
    before = settled ? '' : size.join();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKit: the window does not become ${width} × ${height}; it is ${before.replace(',', ' × ')}`);
}
