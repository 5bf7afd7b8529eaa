import type { Nodes, Parents } from 'mdast';
import type { Point } from 'unist';
import { contains, isJsx } from '../../markup/nodes.ts';
import { referencesIn } from '../../markup/references.ts';
import type { Messages } from '../../messages/index.ts';
import { parseDate } from '../../model/dates.ts';
import { dayAfter } from '../../model/day-spans.ts';
import { messagesOf } from '../messages.ts';
import { blocksOf, placedText } from '../read/blocks.ts';
import { entriesOf, leadOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

/**
 * What was so when the article appeared, and what came later, are kept apart, in bodies and on cards. Skips entries for
 * which `isLeft` is true.
 */
export function sinceProblems(content: Content, isLeft: (entry: Entry) => boolean = () => false): Problem[] {
  const t = messagesOf(content);
  if (!t) return [];
  const articles = entriesOf(content, 'article');
  const lead = leadOf(content);
  const anchoring = new Map(
    articles.flatMap((article) =>
      (article.tree ? referencesIn(article.tree) : []).flatMap(({ anchor, id }) => (anchor ? [[id, article]] : [])),
    ),
  );
  return content.entries.flatMap((entry) => {
    const article = entry.kind === 'note' ? anchoring.get(entry.id) : lead;
    const published = article?.fields?.published;
    if (published === undefined || isLeft(entry)) return [];
    return entry.kind === 'note'
      ? [...sourceProblems(entry), ...noteProblems(entry, published, t), ...cardProblems(entry, published, t)]
      : [
          ...sectionProblems(entry, published, t),
          ...(entry.kind === 'figure' ? cardProblems(entry, published, t) : []),
        ];
  });
}

/** Text of a body in one piece, on one side of the article’s day. */
interface Passage extends ReturnType<typeof placedText> {
  later: boolean;
}

function sourceProblems(entry: Entry): Problem[] {
  const { tree, fields, file, placeOf } = entry as Entry<'note'>;
  if (fields?.since === undefined || (tree && contains(tree, (node) => isJsx(node, 'Since')))) return [];
  const reason =
    '“since” is given, but the body has nothing in <Since>; write there what the line says, with its sources';
  return [problem('since-unsourced', file, placeOf(['since']), reason)];
}

function noteProblems({ file, tree }: Entry, published: string, t: Messages): Problem[] {
  const passages = tree ? passagesIn(tree, false) : [];
  return passages.flatMap(({ text, later, placeIn }) => {
    const placeOf = (words: string) => placeIn(text.indexOf(words));
    return later
      ? earlierDays(text, published, t).map((words) => tooEarly(file, placeOf(words), words, '<Since>', published, t))
      : laterDates(text, published, t).map((words) => {
          const reason = `“${words}” is later than the article and outside <Since>; put the sentence into <Since>…</Since>${orNumber(words)}`;
          return problem('later-outside-since', file, placeOf(words), reason);
        });
  });
}

function passagesIn(parent: Parents, later: boolean): Passage[] {
  return parent.children.flatMap((node: Nodes): Passage[] => {
    const inside = later || isJsx(node, 'Since');
    if (node.type === 'text') return [{ ...placedText(node.value, node.position?.start), later }];
    return 'children' in node && node.type !== ('yaml' as string) ? passagesIn(node, inside) : [];
  });
}

/** What to do if four digits are no year. */
function orNumber(words: string): string {
  return /^\d{4}$/.test(words) ? `, or write ${words.replace(/^\d/, '$&,')} if it is no year` : '';
}

/** A card speaks of the time of the article; what came later has a line of its own. */
function cardProblems(entry: Entry, published: string, t: Messages): Problem[] {
  const { file, fields, placeOf } = entry as Entry<'note' | 'figure'>;
  const later = laterDates(fields?.card ?? '', published, t);
  const early = earlierDays(fields?.since ?? '', published, t);
  return [
    ...later.map((words) => {
      const reason = `“${words}” is later than the article; what came later belongs in “since”${orNumber(words)}`;
      return problem('later-outside-since', file, placeOf(['card']), reason);
    }),
    ...early.map((words) => tooEarly(file, placeOf(['since']), words, 'since', published, t)),
  ];
}

/** Days in a section “since then” that are before the first day after the lead article. */
function sectionProblems(entry: Entry, published: string, t: Messages): Problem[] {
  const { since } = t.bodies;
  const blocks = blocksOf(entry);
  const start = blocks.findIndex(({ kind, text }) => kind === 'heading' && text === since);
  if (start < 0) return [];
  return blocks
    .slice(start + 1)
    .flatMap(({ text, placeIn }) =>
      earlierDays(text, published, t).map((words) =>
        tooEarly(entry.file, placeIn(text.indexOf(words)), words, since, published, t),
      ),
    );
}

function tooEarly(
  file: string,
  place: Point | undefined,
  words: string,
  where: string,
  published: string,
  t: Messages,
) {
  const first = t.formats.date(dayAfter(published));
  return problem('since-too-early', file, place, `“${words}” is under “${where}”; allowed there: ${first} and later`);
}

function earlierDays(text: string, published: string, { formats }: Messages): string[] {
  return daysIn(text, formats)
    .filter(({ day }) => day < dayAfter(published))
    .map(({ words }) => words);
}

/** Whole days after that of the article, and years after its year. A day more is allowed where its day is not exact. */
function laterDates(text: string, published: string, { formats }: Messages): string[] {
  const { year: ofArticle, approximate } = parseDate(published);
  const first = dayAfter(published);
  const days = daysIn(text, formats).filter(({ day }) => (approximate ? day > first : day >= first));
  const inDays = new Set(days.map(({ day }) => day.slice(0, 4)));
  const years = [...latinDigits(text).matchAll(/(?<![\p{L}\p{N}])(?:1\d|20)\d\d(?![\p{L}\p{N}])/gu)]
    .filter(([year]) => Number(year) > ofArticle && !inDays.has(year))
    .map(({ index }) => text.slice(index, index + 4));
  return [...days.map(({ words }) => words), ...years];
}

/** A text with the digits of Arabic and Persian as Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** The months of a language, and how whole days are written with them; each is made once. */
const daysOf = new WeakMap<Messages['formats'], { months: string[]; pattern: RegExp }>();

function daysWith(formats: Messages['formats']) {
  const months = Array.from({ length: 12 }, (_, index) => formats.monthNames(index + 1)[0]);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}) (${months.join('|')}) (\\d{4})(?!\\d)`, 'gu');
  const made = { months, pattern };
  daysOf.set(formats, made);
  return made;
}

/** The whole days that a text names in the form of the language: `14 January 2023`. */
function daysIn(text: string, formats: Messages['formats']): { words: string; day: string }[] {
  const { months, pattern } = daysOf.get(formats) ?? daysWith(formats);
  return [...text.matchAll(pattern)].map(([words, day = '', month = '', year]) => ({
    words,
    day: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  }));
}
