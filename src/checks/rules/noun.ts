import { messagesOf } from '../messages.ts';
import { headingsOf } from '../read/blocks.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';

/** What the edition calls its texts is in a heading of the pages of all groups, where there are several. */
export function nounProblems(content: Content): Problem[] {
  const wanted = messagesOf(content)?.bodies.faction() ?? [];
  const found = entriesOf(content, 'faction').map(headingsOf);
  const [first = ''] = found[0] ?? [];
  const isOther = found.every(
    (headings) => headings[0] === first && headings.length === wanted.length && headings.at(-1) === wanted.at(-1),
  );
  if (found.length < 2 || !isOther || first === wanted[0]) return [];
  return entriesOf(content, 'edition').map(({ file, fields, placeOf }) => {
    const reason = `“noun.the” is “${fields?.noun.the}”, but the pages of all factions have the heading “${first}”, not “${wanted[0]}”; correct it, or the headings`;
    return problem('body-headings', file, placeOf(['noun', 'the']), reason);
  });
}
