import { findBrowser, type BrowserBinary } from '../../src/features/print/pdf/find-browser.ts';

/** The Chromium of all tests: the one at `CHROME_PATH`, else the one in this project’s packages, whatever is installed. */
export const findChromium = (): Promise<BrowserBinary> => findBrowser(process.env['CHROME_PATH'] ?? 'bundled');
