import type { Mark, Outline } from '../../markup/outline.ts';
import type { Place, Sides } from '../../model/schemas/sides.ts';
import { sortKey } from '../../model/names.ts';

/** Somebody on a side, with the words that the place rests on. */
export interface SideMember {
  kind: 'figure' | 'faction';
  /** Id of the figure or faction. */
  id: string;
  /** Name as it stands in the picture. */
  name: string;
  fullName: string;
  /** What the article says there. */
  as: string;
  /** Address of the words. */
  mention: string;
  paragraph: number;
  /** The note whose words hold the mention. */
  note: Mark | undefined;
  /** Id of the faction on the same side through which alone a figure is meant. */
  through: string | undefined;
  /** For a faction: figures whom others count in; first those who are warned, in their order. */
  others: OtherPlace[];
}

/** A figure where others place it. */
export interface OtherPlace {
  id: string;
  name: string;
  /** True for one of those who are warned: the article has it on another side. */
  moved: boolean;
}

export interface Side {
  title: string;
  members: SideMember[];
}

interface Figure {
  id: string;
  data: { name: string; labels: readonly { faction?: string | undefined }[] };
}

interface Faction {
  id: string;
  data: { name: string };
}

/**
 * Joins an article’s sides with what is named on them. Figures whom others place elsewhere come in the order of
 * `figures`. Throws where a mention is not in the article; the content checks have made sure that it is.
 */
export function readSides(
  sides: Sides,
  outline: Outline,
  figures: readonly Figure[],
  factions: readonly Faction[],
): Record<Place, Side> {
  const given = new Map<string, string>();
  for (const { mention, name } of Object.values(sides).flatMap(({ members }) => members)) {
    if (name) given.set(find(outline, mention).mark.target, name);
  }
  const warned = sides.warned.members.map(({ mention }) => find(outline, mention).mark.target);
  const rank = (id: string) => (warned.indexOf(id) + warned.length + 1) % (warned.length + 1);

  const othersIn = (faction: string): OtherPlace[] =>
    figures
      .filter(({ data }) => data.labels.some((label) => label.faction === faction))
      .map(({ id, data }) => ({ id, name: given.get(id) ?? sortKey(data), moved: warned.includes(id) }))
      .sort((a, b) => rank(a.id) - rank(b.id));

  const memberOf = ({ mention, name, as, faction }: Sides[Place]['members'][number]): SideMember => {
    const { mark, paragraph, note } = find(outline, mention);
    const { kind, target: id } = mark;
    if (kind === 'note') throw new Error(`“${mention}” is a note’s words, not a mention`);
    const entry = (kind === 'figure' ? figures : factions).find((entry) => entry.id === id);
    if (!entry) throw new Error(`no ${kind} “${id}”`);
    const fullName = entry.data.name;
    const shown = name ?? (kind === 'figure' ? sortKey(entry.data) : fullName);
    const others = kind === 'faction' ? othersIn(id) : [];
    return { kind, id, name: shown, fullName, as, mention, paragraph, note, through: faction, others };
  };

  return Object.fromEntries(
    Object.entries(sides).map(([place, { title, members }]) => [place, { title, members: members.map(memberOf) }]),
  ) as Record<Place, Side>;
}

function find({ paragraphs }: Outline, mention: string) {
  for (const { number: paragraph, marks } of paragraphs) {
    const mark = marks.find(({ id }) => id === mention);
    if (!mark) continue;
    const holds = ({ kind, start, text }: Mark) =>
      kind === 'note' && start <= mark.start && mark.start < start + text.length;
    return { mark, paragraph, note: marks.find(holds) };
  }
  throw new Error(`no mention “${mention}” in the article`);
}
