/** Scripts that run from right to left (ISO 15924), as far as living languages are written in them. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The script that a language is usually written in, ISO 15924: `fa` → `Arab`. Throws a RangeError for no BCP 47 tag. */
export function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** Scripts that are written with letters of others, by the names that those have in Unicode. */
const WRITTEN_WITH: Record<string, readonly string[]> = {
  Aran: ['Arab'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** What letters of scripts are in a class of characters of a regular expression. */
function lettersOf(scripts: readonly string[]): string {
  return scripts.map((script) => `\\p{scx=${script}}`).join('');
}

function scriptsOf(language: string): readonly string[] {
  const script = scriptOf(language) ?? '';
  return WRITTEN_WITH[script] ?? [script];
}

/** True if a text has a letter with which a language is written, or if Unicode does not know the script of the language. */
export function isWrittenIn(text: string, language: string): boolean {
  try {
    return new RegExp(`[${lettersOf(scriptsOf(language))}]`, 'u').test(text);
  } catch {
    return true;
  }
}

/** Finds words in letters with which a language is not written. Latin ones are in texts of all languages. */
export function foreignLetters(language: string): RegExp {
  const known = lettersOf([...scriptsOf(language), 'Latn', 'Zyyy', 'Zinh']);
  return new RegExp(`(?:(?![${known}])[\\p{L}\\p{M}\\p{N}\\p{P}])+`, 'u');
}

/** The direction of letters. */
export function directionIn(letters: string): 'ltr' | 'rtl' {
  return new RegExp(`[${lettersOf(RIGHT_TO_LEFT)}]`, 'u').test(letters) ? 'rtl' : 'ltr';
}

/** The direction in which a language is written. Throws a RangeError for what is no BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}

/** True for tags of one language, whatever their regions and scripts. Throws a RangeError for what is no BCP 47 tag. */
export function isSameLanguage(a: string, b: string): boolean {
  return new Intl.Locale(a).language === new Intl.Locale(b).language;
}
