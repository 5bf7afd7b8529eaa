import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';

/** Beginnings of the class names of each room; a name may be the beginning alone. */
const prefixes: Record<string, string[]> = {
  'a-z': ['index'],
  about: ['corrections'],
  citing: ['citation'],
  claims: ['claim'],
  drawing: ['drawn'],
  entities: ['entity'],
  'faction-map': ['faction-map'],
  lifelines: ['lives'],
  'mentions-plot': ['plot'],
  'note-page': ['n'],
  print: ['print', 'sheet', 'worksheet', 'paper'],
  sources: ['source'],
  // Begins with lifelines on a phone.
  timeline: ['timeline', 'lives'],
};

/** The page of an article, which has no byte for a prefix; its names are its own all the same. */
const UNPREFIXED = 'reading';

/** None where an id comes before it. */
const firstClass = (selector: string) => /^[^#]*?\.(-?[a-z_][\w-]*)/i.exec(selector.replace(/\[[^\]]*\]/g, ''))?.[1];
const beginsWith = (name: string) => (prefix: string) => name === prefix || name.startsWith(`${prefix}-`);

/** First classes of the selectors of a sheet, each with its selector. */
function heads(file: string): { head: string; selector: string }[] {
  const found: { head: string; selector: string }[] = [];
  postcss.parse(readFileSync(file, 'utf8')).walkRules(({ selectors, parent }) => {
    // A nested rule begins with what it is nested in.
    if (parent?.type === 'rule') return;
    for (const selector of selectors) {
      const head = firstClass(selector);
      if (head) found.push({ head, selector });
    }
  });
  return found;
}

/** First classes of the selectors in the sheets of a folder. */
const headsIn = (folder: string) =>
  new Set(globSync(`${folder}/*.css`).flatMap((file) => heads(file).map(({ head }) => head)));

/** What the whole site shares. */
const shared = headsIn('src/{ui,layouts}');
const unprefixed = headsIn(`src/features/${UNPREFIXED}`);
/** Prints the text of an article as it is read. */
const printed = new Set([...headsIn('src/features/print')].filter((head) => unprefixed.has(head)));

const rooms = Object.keys(prefixes);

test.each(rooms)(
  'each selector of the room %s begins with a class of its own, or with one that the site shares',
  (room) => {
    const guests = room === 'print' ? printed : new Set<string>();
    const strange = globSync(`src/features/${room}/*.css`)
      // Sheets for paper set what any room shows.
      .filter((file) => !file.endsWith('paper.css'))
      .flatMap(heads)
      .filter(({ head }) => !prefixes[room]?.some(beginsWith(head)) && !shared.has(head) && !guests.has(head));
    expect(strange.map(({ selector }) => selector)).toEqual([]);
  },
);

test('every room with styles has a prefix, but the page of an article and the book, which is in files of its own', () => {
  const styled = new Set(globSync('src/features/*/*.css').map((file) => file.split('/')[2]));
  expect([...styled].sort()).toEqual([...rooms, UNPREFIXED, 'book'].sort());
});
