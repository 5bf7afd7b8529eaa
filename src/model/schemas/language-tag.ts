import { z } from 'astro/zod';

/** A language tag of BCP 47: `fa`, `zh-Hant`. Languages have two or three letters; no longer name is registered. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'write a language tag of BCP 47, such as en, fa or pt-BR, with a hyphen between its parts');

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const scriptNames = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });

/**
 * True for a well-formed tag that names a language and nothing but its forms, whose script and region exist; of two
 * letters only those of a language, of three none that is for private use. Pages can say what it is.
 */
export function isLanguageTag(tag: string): boolean {
  try {
    const { language, script, region, baseName } = new Intl.Locale(tag);
    if (baseName.length !== tag.length) return false;
    if (!/^[a-z]{2,3}(?:-|$)/i.test(tag) || /^(?:und|q[a-t][a-z])$/.test(language)) return false;
    if (Intl.getCanonicalLocales(tag)[0]?.toLowerCase() !== tag.toLowerCase()) return false;
    if (region === 'ZZ' || (region !== undefined && regionNames.of(region) === undefined)) return false;
    if (script !== undefined && scriptNames.of(script) === undefined) return false;
    return language.length === 3 || languageNames.of(language) !== undefined;
  } catch {
    return false;
  }
}
