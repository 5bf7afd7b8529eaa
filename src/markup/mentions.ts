import { isMentionKind, type MentionKind } from '../model/kinds.ts';
import { marksIn, type Mark, type Outline, type Paragraph, type PlacedMark } from './outline.ts';

/** Words that name an entry. */
export type MentionMark = Mark & { kind: MentionKind };

export function isMention(mark: Mark): mark is MentionMark {
  return isMentionKind(mark.kind);
}

/** All marks on one entry or note, in reading order. */
export function mentionsOf(outline: Outline, kind: Mark['kind'], target: string): PlacedMark[] {
  return marksIn(outline).filter(({ mark }) => mark.kind === kind && mark.target === target);
}

/** Mentions counted by their paragraph, each with the address of the first there. */
export function byParagraph(mentions: readonly PlacedMark[]): { paragraph: number; id: string; times: number }[] {
  const groups = Map.groupBy(mentions, ({ paragraph }) => paragraph.number);
  return [...groups].map(([paragraph, all]) => ({ paragraph, id: all[0]?.mark.id ?? '', times: all.length }));
}

/** Mentions in a paragraph that are the first in the article. */
export function firstMentions({ marks }: Paragraph): MentionMark[] {
  return marks.filter(isMention).filter(({ first }) => first);
}

/** The words of a mention with some of the text before and after it, cut at words. */
export function excerpt(
  { mark, paragraph }: PlacedMark,
  around = 60,
): { before: string; words: string; after: string } {
  const before = paragraph.text.slice(0, mark.start);
  const after = paragraph.text.slice(mark.start + mark.text.length);
  return {
    before: before.length <= around ? before : `… ${before.slice(-around).replace(/^\S*\s/, '')}`,
    words: mark.text,
    after: after.length <= around ? after : `${after.slice(0, around).replace(/\s\S*$/, '')} …`,
  };
}
