import { entriesOf, type Content } from './content.ts';
import { list, type Problem } from './problem.ts';
import { referencesOf, type Reference } from './walk.ts';

/** Every note stands on words of an article, once; articles do not link to notes otherwise. */
export function anchorProblems(content: Content): Problem[] {
  const references = entriesOf(content, 'articles')
    .flatMap(referencesOf)
    .filter(({ kind }) => kind === 'note');
  const claims = references.filter(({ anchor }) => anchor);
  const links = references.filter(({ anchor }) => !anchor);
  return [...links.map(linkProblem), ...noteProblems(content, claims)];
}

function linkProblem({ id, entry, line }: Reference): Problem {
  const message = `a link leads to the note “${id}”; in an article write <Claim note="${id}">its words</Claim>, once`;
  return { code: 'note-linked', file: entry.file, line, message };
}

function noteProblems(content: Content, claims: Reference[]): Problem[] {
  const byNote = Map.groupBy(claims, ({ id }) => id);
  return entriesOf(content, 'notes').flatMap(({ id, file }): Problem[] => {
    const anchors = byNote.get(id) ?? [];
    const [first, second] = anchors;
    if (!first) {
      const message = `no words carry the note “${id}”; write <Claim note="${id}">its words</Claim> in an article, or remove the file`;
      return [{ code: 'note-not-anchored', file, message }];
    }
    if (!second) return [];
    const places = list(anchors.map(({ entry, line }) => `${entry.file}:${line}`));
    const message = `the note “${id}” stands on words ${anchors.length} times (${places}); allowed: once`;
    return [{ code: 'note-anchored-twice', file: second.entry.file, line: second.line, message }];
  });
}
