import type { Parents } from 'mdast';
import { attribute, isJsx } from '../../markup/nodes.ts';
import { isSlug } from '../../model/schemas/id.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { referencesOf, type Reference } from '../read/references.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** Every note is on words of an article, once and clear of others; articles do not link to notes otherwise. */
export function anchorProblems(content: Content): Problem[] {
  const references = entriesOf(content, 'article')
    .flatMap(referencesOf)
    .filter(({ kind }) => kind === 'note');
  const claims = references.filter(({ anchor }) => anchor);
  const known = new Set(entriesOf(content, 'note').map(({ id }) => id));
  // A note that does not exist is reported by the rule for references.
  const links = references.filter(({ anchor, id }) => !anchor && known.has(id));
  const crossing = entriesOf(content, 'article').flatMap(({ file, tree }) => (tree ? overlaps(file, tree) : []));
  return [...links.map(linkProblem), ...anchorCountProblems(content, claims, crossing.length > 0), ...crossing];
}

/** Words of notes within those of another note, or within a link: a page has no links in links. */
function overlaps(file: string, parent: Parents, around?: string): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    if (!('children' in node)) return [];
    const note = isJsx(node, 'Claim') ? (attribute(node, 'note') ?? '') : undefined;
    if (note !== undefined && around !== undefined) {
      const reason = `the words of the note “${note}” are within ${around}; end one before the other begins, or write <Claim> around the link`;
      return [problem('claims-overlap', file, node.position?.start, reason)];
    }
    const link = node.type === 'link' ? `the link to ${node.url}` : around;
    return overlaps(file, node, note === undefined ? link : `those of “${note}”`);
  });
}

function linkProblem({ id, entry, place }: Reference): Problem {
  const reason = `a link leads to the note “${id}”; in an article write <Claim note="${id}">its words</Claim>, once`;
  return problem('note-linked', entry.file, place, reason);
}

/** Words with an unknown note, or with one that others have too, may be those that a note misses; crossing words those that it has twice. */
function anchorCountProblems(content: Content, claims: Reference[], crossing: boolean): Problem[] {
  const byNote = Map.groupBy(claims, ({ id }) => id);
  const notes = entriesOf(content, 'note');
  const misspelt = claims.some(({ id }) => notes.every((note) => note.id !== id));
  const isTwice = notes.some(({ id }) => (byNote.get(id)?.length ?? 0) > 1);
  return notes.flatMap(({ id, file }): Problem[] => {
    const anchors = byNote.get(id) ?? [];
    const [first, second] = anchors;
    if (!first) {
      const reason = `the note “${id}” is attached to no words; write <Claim note="${id}">its words</Claim> in an article, or remove the file`;
      return misspelt || isTwice || !isSlug(id)
        ? []
        : [problem('note-not-anchored', file, undefined, reason, [`note:${id}`])];
    }
    if (!second || crossing) return [];
    const places = list(anchors.map(({ entry, place }) => `${entry.file}:${place?.line}`));
    const reason = `the note “${id}” is attached to words ${anchors.length} times (${places}); allowed: once`;
    return [problem('note-anchored-twice', second.entry.file, second.place, reason)];
  });
}
