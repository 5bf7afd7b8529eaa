import { daySpan } from '../../model/day-spans.ts';
import type { Fields } from '../../model/kinds.ts';
import { authorsOf, bylineOf, fullName } from '../../model/names.ts';
import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';
import { isToCome } from './chronology.ts';

/** An article and its source record, from which citations are made, name the same authors and the same language. */
export function ownSourceProblems(content: Content): Problem[] {
  const originals = pairs(content, ({ original }) => original?.source);
  return [
    ...ownSources(content).flatMap(([article, record]) => [
      ...bylineProblems(article, record),
      ...languageProblems(article, record, ['language'], article.fields?.language),
    ]),
    ...originals.flatMap(([article, record]) =>
      languageProblems(article, record, ['original', 'language'], article.fields?.original?.language),
    ),
  ];
}

/** An article and its source record have the same date, by which other dates are judged. */
export function ownDateProblems(content: Content): Problem[] {
  return ownSources(content).flatMap(dateProblems);
}

type Pair = [article: Entry<'article'>, record: Entry<'source'>];

function ownSources(content: Content): Pair[] {
  return pairs(content, ({ source }) => source);
}

/** Each article with the record that it names. */
function pairs(content: Content, named: (fields: Fields<'article'>) => string | undefined): Pair[] {
  const sources = new Map(entriesOf(content, 'source').map((entry) => [entry.id, entry]));
  return entriesOf(content, 'article').flatMap((article): Pair[] => {
    const record = sources.get((article.fields && named(article.fields)) ?? '');
    return record ? [[article, record]] : [];
  });
}

/** The authors are those of the record, from which citations take their names in parts. */
function bylineProblems({ id, file, fields, placeOf }: Entry<'article'>, record: Entry<'source'>): Problem[] {
  const names = record.fields?.author;
  if (!fields || !names) return [];
  const authors = authorsOf(fields);
  if (authors.length === names.length && names.every((name, index) => authors[index]?.includes(fullName(name))))
    return [];
  const recorded = `the authors of its source “${record.id}” (${record.file}:${record.placeOf(['author']).line}) are “${bylineOf({ author: names.map(fullName), language: fields.language })}”`;
  const reason = `the byline is “${bylineOf(fields)}”, but ${recorded}; name the same authors in the same order, several of them as a list`;
  return [problem('byline-differs', file, placeOf(['author']), reason, [`article:${id}`])];
}

/** The two dates overlap; that of a reprint may be later. */
function dateProblems([{ file, fields, placeOf }, record]: Pair): Problem[] {
  const { date, copy } = record.fields ?? {};
  // Another rule reports a day still to come.
  if (!fields || date === undefined || isToCome(date, Date.now())) return [];
  const [own, recorded] = [daySpan(fields.published), daySpan(date)];
  const isEarlier = recorded.to <= own.from;
  const isLater = own.to <= recorded.from && copy === undefined;
  if (!isEarlier && !isLater) return [];
  const published = `${fields.published} (${file}:${placeOf(['published']).line})`;
  const reason = `“date” is ${date}, but the article whose source is “${record.id}” was published on ${published}; write the same date`;
  return [problem('dates-differ', record.file, record.placeOf(['date']), reason)];
}

/** Both are in one language, of whatever region. */
function languageProblems(
  { file, placeOf }: Entry<'article'>,
  { id, ...record }: Entry<'source'>,
  path: readonly string[],
  language: string | undefined,
): Problem[] {
  const found = record.fields?.language;
  if (language === undefined || found === undefined || language.split('-')[0] === found.split('-')[0]) return [];
  const place = `${file}:${placeOf(path).line}`;
  const reason = `“language” is “${found}”, but the text that was read in “${id}” is in “${language}” (${place}); write the same language`;
  return [problem('languages-differ', record.file, record.placeOf(['language']), reason)];
}
