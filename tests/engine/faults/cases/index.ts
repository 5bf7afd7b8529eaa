import { addresses } from './addresses.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { markup } from './markup.ts';
import { references } from './references.ts';
import { causes } from './causes.ts';
import { contradictions } from './contradictions.ts';
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
import { strayMarkup } from './stray-markup.ts';
import { ids } from './ids.ts';
import { letters } from './letters.ts';
import { records } from './records.ts';
import { urls } from './urls.ts';
import { languages } from './languages.ts';
import { times } from './times.ts';
import { later } from './later.ts';
import { houseRules } from './house-rules.ts';
import { factionMap } from './faction-map.ts';
import { lock } from './lock.ts';
import { edges } from './edges.ts';
import { lookalikes } from './lookalikes.ts';
import { misplaced } from './misplaced.ts';
import { nearMarks, oneCause } from './one-cause.ts';
import { forms } from './forms.ts';
import { programs } from './programs.ts';
import { repeated } from './repeated.ts';
import { siblings } from './siblings.ts';
import { slips } from './slips.ts';
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
  ...causes,
  ...corrections,
  ...edition,
  ...editors,
  ...entries,
  ...sources,
  ...strayMarkup,
  ...ids,
  ...letters,
  ...records,
  ...urls,
  ...languages,
  ...times,
  ...later,
  ...houseRules,
  ...factionMap,
  ...lock,
  ...misplaced,
  ...programs,
  ...oneCause,
  ...nearMarks,
  ...forms,
  ...repeated,
  ...siblings,
  ...slips,
  ...contradictions,
  ...lookalikes,
  ...edges,
];
