import { languages, messagesFor } from '../../messages/index.ts';
import type { Fields } from '../../model/kinds.ts';
import { hasDictionary } from '../messages.ts';
import { headingsOf } from '../read/blocks.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** The language of the edition is one for which there is a dictionary, and that in which its pages are written. */
export function languageProblems(content: Content): Problem[] {
  return entriesOf(content, 'edition').flatMap(({ file, fields, placeOf }) => {
    if (!fields) return [];
    const written = hasDictionary(fields.language) ? writtenIn(content, fields) : undefined;
    if (written !== undefined) {
      const reason = `“language” is “${fields.language}”, but the pages have headings in “${written}”; correct it, or the headings`;
      return [problem('other-language', file, placeOf(['language']), reason)];
    }
    if (hasDictionary(fields.language)) return [];
    const reason = `there is no dictionary for the language “${fields.language}”; allowed: ${list(languages)}`;
    return [problem('unknown-language', file, placeOf(['language']), reason)];
  });
}

/** The other language in which the pages of all people and groups have their last heading; undefined for none. */
function writtenIn(content: Content, fields: Fields<'edition'>): string | undefined {
  const headings = [...entriesOf(content, 'figure'), ...entriesOf(content, 'faction')].map(headingsOf);
  const others = languages.filter((language) => language !== fields.language.split('-')[0]);
  return others.find((language) => {
    const { since } = messagesFor({ ...fields, language }).bodies;
    return headings.length > 0 && headings.every((found) => found.includes(since));
  });
}
