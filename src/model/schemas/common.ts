import { z } from 'astro/zod';
import { isWrittenIn } from '../scripts.ts';

const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?$/;
const DATE_FORM = 'write the date as 2023-01-14, 2023-01 or 2023, with ~ when approximate';

/**
 * A date with its precision, in a subset of Extended Date/Time Format (ISO 8601-2) for years from 1000 to 9999:
 * `2023-01-14`, `2023-01`, `2023`, and with `~` when approximate.
 */
export const edtf = z
  .string({ error: DATE_FORM })
  .regex(EDTF, { error: DATE_FORM, abort: true })
  .refine((date) => date >= '1000', { error: 'the year is before 1000; allowed: 1000 to 9999', abort: true })
  .refine(isRealDate, 'no such day in the calendar');

const DAY_FORM = 'write a whole day as 2023-01-14';

/** A date of what has happened when it is written, as `edtf`. */
export const pastDate = edtf.meta({ past: true });

/** A whole, exact day on which something was done: `2023-01-14`. */
export const day = z
  .string({ error: DAY_FORM })
  .regex(/^[1-9]\d{3}-\d{2}-\d{2}$/, { error: DAY_FORM, abort: true })
  .refine(isRealDate, 'no such day in the calendar')
  .meta({ past: true });

/** A language tag of BCP 47: `fa`, `zh-Hant`. Languages have two or three letters; no longer name is registered. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'write a language tag of BCP 47, such as en, fa or pt-BR, with a hyphen between its parts');

/** Id of an entry of another kind; the checks make sure that it exists. `kind` is a name in the registry of kinds. */
export function ref(kind: string) {
  return z.string().meta({ ref: kind });
}

/** More characters than these belong in a body, not in a field. */
const MOST_CHARACTERS = 2_000;

/** Words on one line, as pages, citations and lists show them. */
export function line() {
  return z.string().refine((text) => lineFault(text) === undefined, { error: ({ input }) => lineFault(String(input)) });
}

/** What keeps a text from being words on one line; undefined for nothing. */
export function lineFault(text: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'write some words';
  if (text.length > MOST_CHARACTERS) return `longer than ${MOST_CHARACTERS} characters; shorten it`;
  if (text === text.trim().replace(/\s+/g, ' ')) return undefined;
  return 'write it on one line, with single spaces, and none at its ends';
}

const MARKUP =
  /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\w+);|\\|(?<!-)--(?!-)|\][([]|\[\[|\*\*|~~|==|`|(?<![\w*])\*[^\s*][^*]*\*(?!\w)|(?<!\w)_[^\s_][^_]*_(?!\w)/i;

/** The first markup of Markdown or HTML in a text that is shown as it is written. */
export function markupIn(text: string): string | undefined {
  return MARKUP.exec(text)?.[0];
}

function plain() {
  return line().refine((text) => markupIn(text) === undefined, {
    error: ({ input }) => `“${markupIn(String(input))}” would be shown as it is; write plain text in fields`,
  });
}

/** The editors’ own words: their spelling and the house rules are checked. Fields are shown as they are written. */
export function prose() {
  return plain().meta({ prose: 'own' });
}

/** Words repeated from another entry, in its language; house rules are for that entry. Without its marks. */
export function repeated() {
  return plain().meta({ prose: 'foreign' });
}

/** Somebody else’s words, such as a title or a label; house rules do not apply to them. */
export function quoted() {
  return line().meta({ prose: 'quoted' });
}

/** Somebody else’s words in a language that another field of the entry names, and so in any script. */
export function foreign() {
  return line().meta({ prose: 'foreign' });
}

/** Ids of records in `sources.yaml`; every fact has at least one. */
export const sourceIds = refs('source').min(1, 'name at least one source');

/** Ids of entries of another kind, each once. */
export function refs(kind: string) {
  return distinct(ref(kind));
}

/** Texts, such as ids or names, or maps, each once. */
export function distinct<T extends z.ZodString | z.ZodObject | z.ZodUnion>(item: T, error?: string) {
  return z.array(item, error).superRefine((items, context) => {
    const times = new Map<string, number>();
    for (const [index, each] of items.entries()) {
      const key = JSON.stringify(each);
      times.set(key, (times.get(key) ?? 0) + 1);
      // The second time says it; further ones add nothing.
      if (times.get(key) !== 2) continue;
      const message =
        typeof each === 'string'
          ? `“${each}” is listed already; list it once`
          : 'the same as another one; write it once';
      context.addIssue({ code: 'custom', path: [index], message });
    }
  });
}

/** The day on which the facts of an entry were last compared with their sources. */
export const checked = day.describe('Day of the last comparison with the sources, YYYY-MM-DD');

/** The editors’ own words, at most `max` of them as `countWords` counts. */
export function words(max: number) {
  return prose().refine((text) => countWords(text) <= max, {
    error: (issue) => `${countWords(String(issue.input))} words; at most ${max} are allowed`,
    params: { code: 'too-long' },
  });
}

/** A check of a map: where `key` is given, so are `others`, since it means nothing without them. */
export function needs<K extends string>(key: K, ...others: string[]) {
  return ({ value, issues }: z.core.ParsePayload<Partial<Record<K, unknown>>>) => {
    if (value[key] === undefined) return;
    for (const other of others.filter((name) => (value as Record<string, unknown>)[name] === undefined)) {
      const message = `“${key}” is given without it; write both`;
      issues.push({ code: 'custom', path: [other], message, input: value });
    }
  };
}

/** A check of a map: its native name is in the script of its language. */
export function nativeScript({ value, issues }: z.core.ParsePayload<{ nativeName?: unknown; lang?: unknown }>) {
  const { nativeName, lang } = value;
  if (typeof nativeName !== 'string' || typeof lang !== 'string' || !isLanguageTag(lang)) return;
  if (isWrittenIn(nativeName, lang)) return;
  const message = `has no letter of the script of “${lang}”; write the name as it is written in that language, or correct “lang”`;
  issues.push({ code: 'custom', path: ['nativeName'], message, input: nativeName });
}

/** A check of a map: the text under `key` is in the script of the language under `of`. */
export function inScript<K extends string, L extends string>(key: K, of: L) {
  return ({ value, issues }: z.core.ParsePayload<Partial<Record<K | L, unknown>>>) => {
    const [text, language] = [value[key], value[of]];
    if (typeof text !== 'string' || typeof language !== 'string' || !isLanguageTag(language)) return;
    if (!/\p{L}/u.test(text) || isWrittenIn(text, language)) return;
    const message = `“${key}” has no letter of the script of that language; correct one of them`;
    issues.push({ code: 'custom', path: [of], message, input: language });
  };
}

/** Number of words in `text`; a word is a run of non-space that holds a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isRealDate(value: string): boolean {
  const [year, month, day] = value.replace('~', '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

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
