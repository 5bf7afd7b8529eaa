import { numberMentions } from './mention-numbers.ts';
import { marksIn, positionOf, type Mark, type Outline, type PlacedMark } from './outline.ts';
import type { Recorded } from './positions.ts';

/**
 * Gives the marks of an article what follows from all of them: mentions their ids, the first one the later ones, and each
 * mark the number of its card and the former ids of that.
 */
export function numberMarks(outline: Outline, recorded: Recorded): void {
  const marks = marksIn(outline);
  addressMentions(marks, recorded);
  numberCards(marks, recorded);
}

function addressMentions(marks: readonly PlacedMark[], { ids }: Recorded): void {
  const mentions = marks.filter(({ mark }) => mark.id === '');
  for (const [target, ofTarget] of Map.groupBy(mentions, ({ mark }) => mark.target)) {
    const positions = ofTarget.map(positionOf);
    const numbers = numberMentions(target, positions, ids);
    for (const [index, { mark }] of ofTarget.entries()) mark.id = `${target}-${numbers[index]}`;
    const [first, ...others] = ofTarget;
    for (const { mark } of others) mark.first = false;
    if (first) {
      first.mark.later = others.map(({ mark, paragraph }) => ({
        id: mark.id,
        text: mark.text,
        paragraph: paragraph.number,
      }));
    }
  }
}

/** Numbers what has a card in the order in which words end, the inner ones first. */
function numberCards(marks: readonly PlacedMark[], { formerIds }: Recorded): void {
  const end = ({ mark }: PlacedMark) => mark.start + mark.text.length;
  const inOrder = marks
    .map((each, index) => ({ ...each, index }))
    .sort((a, b) => a.paragraph.number - b.paragraph.number || end(a) - end(b) || b.index - a.index);
  const numbers = new Map<string, number>();
  for (const { mark } of inOrder.filter(({ mark }) => mark.first)) {
    mark.number = numbers.size + 1;
    mark.aliases = (formerIds.get(mark.target) ?? []).map((id) => `note-${id}`);
    numbers.set(cardKey(mark), mark.number);
  }
  for (const { mark } of inOrder) mark.number = numbers.get(cardKey(mark)) ?? 0;
}

function cardKey({ kind, target }: Mark): string {
  return kind === 'note' ? `note:${target}` : target;
}
