import { languages, messagesFor, type Messages } from '../messages/index.ts';
import { scriptOf } from '../model/scripts.ts';
import { entriesOf, type Content } from './read/content.ts';

/** The words of the interface in the language of the edition; undefined if it has none that is known. */
export function messagesOf(content: Content): Messages | undefined {
  const fields = entriesOf(content, 'edition')[0]?.fields;
  return fields && hasDictionary(fields.language) ? messagesFor(fields) : undefined;
}

/** True for the language of a dictionary, in the script of that. */
export function hasDictionary(language: string): boolean {
  const [base = ''] = language.split('-');
  return languages.includes(base) && scriptOf(language) === scriptOf(base);
}
