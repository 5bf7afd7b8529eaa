import { z } from 'astro/zod';
import { nativeScript, needs } from './cross-field.ts';
import { checked } from './date.ts';
import { languageTag } from './language-tag.ts';
import { line, prose, words } from './text.ts';
import { formerIds } from './id.ts';

/** A place named in an article. */
export const place = z
  .strictObject({
    name: prose().describe('Usual name in the edition’s language'),
    nativeName: line().optional().describe('Name in its own script'),
    lang: languageTag.optional().describe('Language of the native name, BCP 47'),
    card: words(12).describe('Margin card, at most 12 words'),
    formerIds,
    checked,
  })
  .check(needs('nativeName', 'lang'), needs('lang', 'nativeName'), nativeScript);
