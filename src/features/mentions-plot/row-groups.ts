import type { Messages } from '../../messages/index.ts';
import { mentionKinds, type MentionKind } from '../../model/kinds.ts';

/** Rows of a plot under one title. */
interface RowGroup<R> {
  title: string;
  rows: R[];
}

/** Rows by the kind of their entry, central figures before the others; no group is empty. */
export function rowGroups<R extends { kind: MentionKind; central: boolean }>(
  rows: readonly R[],
  { labels, kinds }: Pick<Messages, 'labels' | 'kinds'>,
): RowGroup<R>[] {
  const figures = rows.filter(({ kind }) => kind === 'figure');
  return [
    { title: labels.central, rows: figures.filter(({ central }) => central) },
    { title: labels.others, rows: figures.filter(({ central }) => !central) },
    ...mentionKinds
      .filter((kind) => kind !== 'figure')
      .map((kind) => ({ title: kinds[kind].title, rows: rows.filter((row) => row.kind === kind) })),
  ].filter(({ rows }) => rows.length > 0);
}
