import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { startProgram } from '../programs.ts';

/** Without it, the buttons of the browser’s bar keep the window from getting as narrow as a phone. */
const STYLE =
  'window * { min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-source: none }';

/** Without a window manager, the focus is where the pointer is: in the middle of the screen, so inside of every window. */
const SCREEN = '700x1200x24';

/** A screen that nobody sees, and an empty home for what draws on it. */
export interface Display {
  /** Environment of the programs that are to draw there. */
  env: Record<string, string>;
  close: () => void;
}

/** Starts Xvfb on the next free display. Throws where it ends at once. */
export async function startDisplay(xvfb: string): Promise<Display> {
  const program = startProgram(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (program.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
    program.once('exit', (code) => reject(new Error(`${xvfb} ended with ${code} before it had a display`)));
  });
  const home = mkdtempSync(join(tmpdir(), 'display-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), STYLE);
  return {
    env: {
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
    },
    close() {
      program.kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
