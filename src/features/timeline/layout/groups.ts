/** Something that happened, drawn from `from` to `to` on a line of time. */
export interface Mark<T> {
  from: number;
  to: number;
  /** Words beside it; empty for none. */
  title: string;
  of: T;
}

/** Part of a line. */
export interface Extent {
  left: number;
  right: number;
}

/** From the first of some marks to the last, widened on both sides to at least `least`. */
export function extentOf(marks: readonly Mark<unknown>[], least = 0): Extent {
  const left = Math.min(...marks.map(({ from }) => from));
  const right = Math.max(...marks.map(({ to }) => to));
  const more = Math.max(0, least - (right - left)) / 2;
  return { left: left - more, right: right + more };
}

/** True if two parts of a line share more than an end. */
export function overlaps(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right;
}

/**
 * Groups marks so that, each group widened to `least`, nowhere more than `most` of them meet; the nearest are joined
 * first, and a mark that has room stays alone. The groups are in the order in which their widened extents begin.
 */
export function groupMarks<T>(marks: readonly Mark<T>[], least: number, most: number): Mark<T>[][] {
  let groups = marks.map((mark) => [mark]);
  for (let crowd = crowdIn(groups, least, most); crowd; crowd = crowdIn(groups, least, most)) {
    const [first, second] = nearestPair(crowd);
    groups = groups
      .filter((group) => group !== second)
      .map((group) => (group === first ? [...group, ...second] : group));
  }
  const begin = (group: Mark<T>[]) => extentOf(group, least).left;
  return groups.sort((a, b) => begin(a) - begin(b));
}

/** The first groups that meet at one place and are more than `most`. */
function crowdIn<T>(groups: readonly Mark<T>[][], least: number, most: number): Mark<T>[][] | undefined {
  const boxes = groups.map((group) => ({ group, ...extentOf(group, least) }));
  return boxes
    .map(({ left }) => boxes.filter((box) => box.left <= left && left < box.right).map(({ group }) => group))
    .find((meeting) => meeting.length > most);
}

function nearestPair<T>(groups: readonly Mark<T>[][]): [Mark<T>[], Mark<T>[]] {
  const middle = (group: Mark<T>[]) => extentOf(group).left + extentOf(group).right;
  const inOrder = [...groups].sort((a, b) => middle(a) - middle(b));
  const pairs = inOrder.slice(1).map((group, index): [Mark<T>[], Mark<T>[]] => [inOrder[index] ?? [], group]);
  const [nearest] = pairs.sort(([a, b], [c, d]) => middle(b) - middle(a) - (middle(d) - middle(c)));
  if (!nearest) throw new RangeError('at least one row is needed');
  return nearest;
}
