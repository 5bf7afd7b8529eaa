import { authorsOf, bylineOf, fullName } from '../../model/names.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';

/** The authors of an article are those of its source record, from which citations take their names in parts. */
export function bylineProblems(content: Content): Problem[] {
  const sources = new Map(entriesOf(content, 'source').map((entry) => [entry.id, entry]));
  return entriesOf(content, 'article').flatMap((article): Problem[] => {
    const { file, fields } = article;
    const record = sources.get(fields?.source ?? '');
    const names = record?.fields?.author;
    if (!fields || !record || !names) return [];
    const authors = authorsOf(fields);
    if (authors.length === names.length && names.every((name, index) => authors[index]?.includes(fullName(name))))
      return [];
    const recorded = `the authors of its source “${record.id}” (${record.file}:${record.placeOf(['author']).line}) are “${bylineOf({ author: names.map(fullName), language: fields.language })}”`;
    const reason = `the byline is “${bylineOf(fields)}”, but ${recorded}; name the same authors in the same order, several of them as a list`;
    return [problem('byline-differs', file, article.placeOf(['author']), reason, [`article:${article.id}`])];
  });
}
