import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announced, spoken, type Announced } from '../../support/accessibility-tree.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { dist, pageAt, root } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const WIDTHS = [375, 1440];
const oneSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const trees = new Map<string, Promise<Announced[]>>();

/** The tree of a page at a width, read once. */
function treeOf(path: string, width = 1440): Promise<Announced[]> {
  const key = `${path} ${width}`;
  const tree =
    trees.get(key) ?? session.open(path, { viewport: { width, height: 900 } }).then((page) => announced(page));
  trees.set(key, tree);
  return tree;
}

describe.each(articlesIn(root))('the page of $id, listened to', ({ path, paragraphs }) => {
  test.each(WIDTHS)('has every paragraph whole and in order at %i px', async (width) => {
    const text = lettersOf(spoken(await treeOf(path, width)));
    let from = 0;
    for (const paragraph of paragraphs) {
      const words = lettersOf(paragraph);
      const at = text.indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at + words.length;
    }
  });

  test('has links to notes that sound unlike those to people: they end in a star, or name the note', async () => {
    const page = pageAt(path);
    const isNote = (url = '') => page.querySelector(`li.note [id="${new URL(url).hash.slice(1)}"]`) !== null;
    const links = (await treeOf(path)).filter(({ role, url }) => role === 'link' && url?.includes(`${path}#note-`));
    const inText = links.filter(({ name }) => name !== 'Link to this note');
    const sounds = inText.map(({ name, url }) => [name, isNote(url), /\*$|^Note \d+/.test(name)] as const);
    expect(new Set(sounds.map(([, note]) => note))).toEqual(new Set([true, false]));
    expect(sounds.filter(([, note, marked]) => note !== marked)).toEqual([]);
  });

  test('begins with a link to the first words of the text', async () => {
    const tree = await treeOf(path);
    const first = tree.find(({ role }) => role === 'link');
    expect(first?.name).toBe('Skip to the editorial');
    const page = await session.open(path);
    const target = page.locator(new URL(first?.url ?? '').hash);
    expect(oneSpaced((await target.textContent()) ?? '')).toBe(oneSpaced(paragraphs[0] ?? ''));
  });
});

test.each(templates)('every link and image of %s has a name', async (path) => {
  const tree = await treeOf(path);
  const nameless = tree.filter(({ role, name }) => ['link', 'image', 'button'].includes(role) && name.trim() === '');
  expect(nameless).toEqual([]);
});

/** Paper has its own page, whose references are the numbers printed there. */
const read = templates.filter((path) => !path.endsWith('/print/'));

test.each(read.flatMap((path) => WIDTHS.map((width) => [path, width] as const)))(
  'on %s at %i px no name of a link leads to more than four places',
  async (path, width) => {
    const places = Map.groupBy(
      (await treeOf(path, width)).filter(({ role }) => role === 'link'),
      ({ name }) => name,
    );
    const ambiguous = [...places].filter(([, links]) => new Set(links.map(({ url }) => url)).size > 4);
    expect(ambiguous.map(([name]) => name)).toEqual([]);
  },
);
