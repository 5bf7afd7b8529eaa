import { toString } from 'mdast-util-to-string';
import { headingId } from '../../markup/body-sections.ts';
import { isReservedId } from '../../model/reserved-ids.ts';
import { formerIdsIn } from '../../model/schemas/id.ts';
import { pages } from '../../model/site-paths.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';

/** The headings in the editors’ texts, which are shown together, have addresses that nothing else on a page has. */
export function pageHeadingProblems(content: Content): Problem[] {
  const corrections = new Set(
    entriesOf(content, 'correction').flatMap(({ id, fields }) => [id, ...formerIdsIn(fields)]),
  );
  const seen = new Map<string, string>();
  return entriesOf(content, 'page').flatMap(({ file, tree }) =>
    (tree?.children ?? []).flatMap((node): Problem[] => {
      if (node.type !== 'heading') return [];
      const words = toString(node);
      const id = headingId(words);
      const first = seen.get(id);
      const place = `${file}:${node.position?.start.line}`;
      if (first === undefined) seen.set(id, place);
      const isTaken = corrections.has(id) || Object.keys(pages).some((page) => isReservedId(page, id));
      if (!/^\p{L}/u.test(id)) {
        const reason = `the heading “${words}” would have the address “#${id}”; begin it with a letter`;
        return [problem('bad-id', file, node.position?.start, reason)];
      }
      if (!isTaken && first === undefined) return [];
      const owner = isTaken ? 'a part of the page itself' : `the heading at ${first}`;
      const reason = `the heading “${words}” would have the address “#${id}”, as ${owner} has; choose other words`;
      return [problem('duplicate-id', file, node.position?.start, reason)];
    }),
  );
}
