import { readOutline } from '../../markup/read-outline.ts';
import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

const QUOTED = /[“«]([^“”«»]*)[”»]/g;

/** What an editor omits from a quotation or inserts in it, and the mark that ends it within the editor’s sentence. */
const NOT_QUOTED = /\s*(?:…|\[[^\]]*\]|[.,;:!?]$)\s*/;

/** The map of an article quotes the article, to the letter, in capitals or not. */
export function mapQuotationProblems(content: Content): Problem[] {
  return entriesOf(content, 'article').flatMap((entry) => {
    const { file, placeOf, tree } = entry;
    const words = tree ? readOutline(tree).paragraphs.map(({ text }) => plain(text)) : [];
    return meanings(entry).flatMap(({ as, path }) =>
      [...as.matchAll(QUOTED)].flatMap(([, quoted = '']): Problem[] => {
        const missing = quoted.split(NOT_QUOTED).find((part) => !words.some((text) => text.includes(plain(part))));
        if (missing === undefined) return [];
        const reason = `“as” quotes “${missing}”, which is not in the article; copy the words from the text`;
        return [problem('not-in-text', file, placeOf(path), reason)];
      }),
    );
  });
}

/** The fields of a map that quote the article, with their paths. */
function meanings({ fields }: Entry<'article'>): { as: string; path: PropertyKey[] }[] {
  const { places = {}, camp } = fields?.map ?? {};
  const members = Object.entries(places).flatMap(([id, place]) =>
    place.members.map(({ as }, index) => ({ as, path: ['map', 'places', id, 'members', index, 'as'] })),
  );
  return camp ? [...members, { as: camp.as, path: ['map', 'camp', 'as'] }] : members;
}

/** The words of a text with curly apostrophes, as fields have them. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").toLowerCase();
}
