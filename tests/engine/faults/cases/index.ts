import { addresses } from './addresses.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { markup } from './markup.ts';
import { references } from './references.ts';
import { text } from './text.ts';
import type { InvalidContent } from './invalid-content.ts';

/** Every invalid to break content that is shown. */
export const cases: readonly InvalidContent[] = [
  ...references,
  ...fields,
  ...dates,
  ...text,
  ...markup,
  ...bodies,
  ...addresses,
  ...files,
];
