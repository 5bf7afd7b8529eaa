import { languages, messagesFor, type Messages } from '../messages/index.ts';
import { entriesOf, type Content } from './read/content.ts';
import { list, problem, type Problem } from './report/problem.ts';

/** The words of the interface in the language of the edition; undefined if it has none that is known. */
export function messagesOf(content: Content): Messages | undefined {
  const fields = entriesOf(content, 'edition')[0]?.fields;
  return fields && isKnown(fields.language) ? messagesFor(fields) : undefined;
}

/** The language of the edition is one for which there is a dictionary. */
export function languageProblems(content: Content): Problem[] {
  return entriesOf(content, 'edition').flatMap(({ file, fields, placeOf }) => {
    if (!fields || isKnown(fields.language)) return [];
    const reason = `there is no dictionary for the language “${fields.language}”; allowed: ${list(languages)}`;
    return [problem('unknown-language', file, placeOf(['language']), reason)];
  });
}

function isKnown(language: string): boolean {
  return languages.includes(language.split('-')[0] ?? '');
}
