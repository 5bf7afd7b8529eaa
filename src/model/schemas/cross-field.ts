import type { z } from 'astro/zod';
import { isWrittenIn } from '../scripts.ts';
import { isLanguageTag } from './language-tag.ts';

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
