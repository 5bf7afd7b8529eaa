import type { Parents } from 'mdast';
import { attribute, isJsx } from '../../markup/nodes.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { list, type Problem } from '../report/problem.ts';
import { referencesOf, type Reference } from '../read/references.ts';

/** Every note stands on words of an article, once and clear of others; articles do not link to notes otherwise. */
export function anchorProblems(content: Content): Problem[] {
  const references = entriesOf(content, 'articles')
    .flatMap(referencesOf)
    .filter(({ kind }) => kind === 'note');
  const claims = references.filter(({ anchor }) => anchor);
  const links = references.filter(({ anchor }) => !anchor);
  return [
    ...links.map(linkProblem),
    ...noteProblems(content, claims),
    ...entriesOf(content, 'articles').flatMap(({ file, tree }) => (tree ? overlaps(file, tree) : [])),
  ];
}

/** Words of notes within those of another note, or within a link: a page has no links in links. */
function overlaps(file: string, parent: Parents, around?: string): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    if (!('children' in node)) return [];
    const note = isJsx(node, 'Claim') ? (attribute(node, 'note') ?? '') : undefined;
    if (note !== undefined && around !== undefined) {
      const message = `the words of the note “${note}” stand within ${around}; end one before the other begins, or write <Claim> around the link`;
      return [{ code: 'claims-overlap', file, line: node.position?.start.line, message }];
    }
    const link = node.type === 'link' ? `the link to ${node.url}` : around;
    return overlaps(file, node, note === undefined ? link : `those of “${note}”`);
  });
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
