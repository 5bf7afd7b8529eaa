import { addresses } from './addresses.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { edges } from './edges.ts';
import { fields } from './fields.ts';
import { further } from './further.ts';
import { files } from './files.ts';
import { markup } from './markup.ts';
import { references } from './references.ts';
import { causes } from './causes.ts';
import { corrections } from './corrections.ts';
import { edition } from './edition.ts';
import { editors } from './editors.ts';
import { entries } from './entries.ts';
import { sources } from './sources.ts';
import { characters } from './characters.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';
import { words } from './words.ts';
import { yaml } from './yaml.ts';
import type { InvalidContent } from './invalid-content.ts';

/** Every way to break content that is shown. */
export const cases: readonly InvalidContent[] = [
  ...references,
  ...fields,
  ...dates,
  ...text,
  ...markup,
  ...bodies,
  ...addresses,
  ...files,
  ...words,
  ...characters,
  ...markdown,
  ...yaml,
  ...edges,
  ...causes,
  ...corrections,
  ...edition,
  ...editors,
  ...entries,
  ...sources,
  ...further,
];
