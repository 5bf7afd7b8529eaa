import type { Mark, Outline } from '../../markup/outline.ts';
import type { MentionKind } from '../../model/kinds.ts';
import { sortKey } from '../../model/names.ts';
import type { FactionMapFields, Lane, MemberFields } from '../../model/schemas/faction-map.ts';

/** A figure or faction on the map, with the words of the article that put it there. */
export interface Member {
  kind: MentionKind;
  id: string;
  /** Name in the picture. */
  name: string;
  fullName: string;
  /** True for a central figure. */
  central: boolean;
  as: string;
  /** Id of the words. */
  mention: string;
  paragraph: number;
  /** Id of the note whose words hold the mention. */
  note: string | undefined;
  /** Id of the faction in the same place through which alone the member is meant; the member is then not drawn. */
  through: string | undefined;
}

export interface MapPlace {
  id: string;
  title: string;
  lane: Lane;
  members: Member[];
}

/** An arrow from one place to another, by their ids. */
export interface Arrow {
  style: 'thick' | 'thin';
  means: string;
  from: string;
  to: string;
}

/** A box around neighbouring places, by their ids. */
export interface Camp {
  title: string;
  member: Member;
  around: readonly string[];
}

export interface FactionMap {
  /** In reading order. */
  places: MapPlace[];
  arrows: Arrow[];
  camp: Camp | undefined;
}

/** What the map shows of a figure or faction. */
interface Entry {
  kind: MentionKind;
  id: string;
  data: { name: string; sortName?: string | undefined; central?: boolean };
}

/**
 * Joins the map of an article with the entries that it shows. Throws if a mention or an entry does not exist; the
 * content checks have made sure that it does.
 */
export function readFactionMap(fields: FactionMapFields, outline: Outline, entries: readonly Entry[]): FactionMap {
  const memberOf = ({ mention, name, as, through }: MemberFields): Member => {
    const { kind, id, ...found } = find(outline, mention);
    const entry = entries.find((entry) => entry.kind === kind && entry.id === id);
    if (!entry) throw new Error(`no ${kind} “${id}”`);
    const { name: fullName, central = false } = entry.data;
    const shown = name ?? (kind === 'figure' ? sortKey(entry.data) : fullName);
    return { kind, id, name: shown, fullName, central, as, mention, through, ...found };
  };
  const places = Object.entries(fields.places).map(([id, place]) => ({
    id,
    ...place,
    members: place.members.map(memberOf),
  }));
  const lanes: Lane[] = ['above', 1, 2, 3, 4, 'below'];
  return {
    places: lanes.flatMap((lane) => places.filter((place) => place.lane === lane)),
    arrows: (['thick', 'thin'] as const).flatMap((style) => {
      const { means = '', lines = [] } = fields.arrows[style] ?? {};
      return lines.map((line) => ({ style, means, ...line }));
    }),
    camp: fields.camp && { ...fields.camp, member: memberOf({ ...fields.camp, name: fields.camp.title }) },
  };
}

function find({ paragraphs }: Outline, mention: string) {
  for (const { number: paragraph, marks } of paragraphs) {
    const mark = marks.find(({ id }) => id === mention);
    if (!mark) continue;
    const { kind, target: id } = mark;
    if (kind === 'note') throw new Error(`“${mention}” is a note’s words, not a mention`);
    const holds = ({ kind, start, text }: Mark) =>
      kind === 'note' && start <= mark.start && mark.start < start + text.length;
    return { kind, id, paragraph, note: marks.find(holds)?.target };
  }
  throw new Error(`no mention “${mention}” in the article`);
}
