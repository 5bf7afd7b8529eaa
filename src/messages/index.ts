import type { Edition } from '../model/schemas/edition.ts';
import { ar } from './ar.ts';
import { en, type Messages } from './en.ts';

export type { Messages } from './en.ts';

/** A dictionary for each language of the interface. */
const dictionaries = { en, ar };

/** The languages that an edition may have. */
export const languages = Object.keys(dictionaries);

/**
 * The words of the interface in the language of an edition, with its noun and its labels. Throws if there is no
 * dictionary for the language.
 */
export function messagesFor({ language, noun, labels }: Pick<Edition, 'language' | 'noun' | 'labels'>): Messages {
  const [base = ''] = language.split('-');
  if (!isKnown(base)) {
    throw new Error(`content/edition.yaml: “language” is “${language}”; allowed: ${languages.join(', ')}`);
  }
  const messages = dictionaries[base](noun);
  return { ...messages, labels: { ...messages.labels, ...labels } };
}

function isKnown(language: string): language is keyof typeof dictionaries {
  return Object.hasOwn(dictionaries, language);
}
