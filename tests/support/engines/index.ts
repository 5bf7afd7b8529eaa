import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** The engines in which the built pages are tested. */
export const engines: Engine[] = [chromium, firefox, webkit];
