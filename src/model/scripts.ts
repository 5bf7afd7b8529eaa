/** Scripts that run from right to left (ISO 15924), as far as living languages are written in them. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The script that a language is usually written in, ISO 15924: `fa` → `Arab`. Throws a RangeError for no BCP 47 tag. */
export function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** The direction in which a language is written. Throws a RangeError for what is no BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}
