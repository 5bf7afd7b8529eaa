import { readAddressed, settledArticles } from './addresses/recorded.ts';
import { slug } from '../model/schemas/common.ts';
import { languageProblems } from './messages.ts';
import { entriesOf, readContent, type Content } from './read/content.ts';
import { lastRecords, type Entry } from './read/entry.ts';
import type { Problem } from './report/problem.ts';
import { anchorProblems } from './rules/anchor.ts';
import { bodyProblems } from './rules/body.ts';
import { bylineProblems } from './rules/byline.ts';
import { factionMapProblems } from './rules/faction-map.ts';
import { idProblems, hasFields } from './rules/ids.ts';
import { lifeProblems } from './rules/lives.ts';
import { lockProblems, lostEntries } from './rules/lock.ts';
import { markupProblems } from './rules/markup.ts';
import { misfiledProblems, misfiledRecords } from './rules/misfiled.ts';
import { nounProblems } from './rules/noun.ts';
import { orderProblems } from './rules/order.ts';
import { timeProblems } from './rules/past.ts';
import { pageHeadingProblems } from './rules/page-headings.ts';
import { periodProblems } from './rules/periods.ts';
import { publishedProblems } from './rules/published.ts';
import { referenceProblems, unusedProblems } from './rules/reference.ts';
import { fieldProblems } from './rules/schema.ts';
import { sinceProblems } from './rules/since.ts';
import { leadProblems, quotationProblems, textProblems } from './rules/text.ts';
import { hasLeftMarkup, wordingProblems } from './rules/wording.ts';

/** Everything in `content/` below `root` that must stop the build; empty when all is well. */
export function checkContent(root: string): Problem[] {
  return problemsOf(readContent(root));
}

/**
 * The problems of content that was read. What cannot be read, then entries in the place of another kind, and then markup
 * that is not allowed, is reported alone, since other rules would take it for something else. With the fields alone are
 * reported which article leads, its day, and the language and the noun of the edition, by which others are judged. What
 * follows from a text that is not the article’s, or from faulty ids and paths, is left out.
 */
export function problemsOf(content: Content): Problem[] {
  if (content.problems.length > 0) return content.problems;
  const misfiled = [...content.entries.flatMap(misfiledProblems), ...misfiledRecords(content.entries)];
  if (misfiled.length > 0) return misfiled;
  const markup = content.entries.flatMap(markupProblems);
  if (markup.length > 0) return markup;
  const articles = entriesOf(content, 'article');
  const texts = articles.map((entry) => ({ entry, problems: textProblems(content.root, entry) }));
  const isBroken = ({ id }: Entry, problems: readonly Problem[]) => problems.length > 0 || !slug.safeParse(id).success;
  const broken = new Set(texts.flatMap(({ entry, problems }) => (isBroken(entry, problems) ? [entry.id] : [])));
  const addressed = readAddressed(content, broken);
  const addresses = idProblems(content, addressed.articles);
  const ofSchemas = fieldProblems(content.entries);
  const ofLead = leadProblems(articles);
  const judging = [
    ...ofLead,
    ...(ofLead.length > 0 ? [] : publishedProblems(content)),
    ...languageProblems(content),
    ...nounProblems(content),
  ];
  if (judging.length > 0) return [...ofSchemas, ...judging];
  const faulty = new Set(ofSchemas.map(placeName));
  // Fields that are missing may be in the body.
  const isLeft = (entry: Entry) => !entry.fields || hasLeftMarkup(entry);
  const ofTexts = texts.flatMap(({ problems }) => problems);
  // Names in words that are not of the text are gone with them.
  const foreign = new Set(ofTexts.map(placeName));
  const references = withoutCutOff(content, referenceProblems(content)).filter((each) => !foreign.has(placeName(each)));
  const wording = wordingProblems(content).filter((each) => !faulty.has(placeName(each)));
  // Words that are no sentence of the body have other faults, and a body that is cut off lacks what comes later.
  const odd = new Set([...references, ...wording].map(placeName));
  const bodies = bodyProblems(content, isLeft);
  const unfinished = new Set(bodies.map(({ file }) => file));
  const isKnown = addresses.length === 0 && content.entries.every(hasFields);
  const ofLock = isKnown ? lockProblems(content, addressed) : [];
  // A mention that was recorded has another number without its record.
  const isLost = ofLock.some(({ ruleId }) => ruleId === 'lost-id');
  const areEventsLost = isKnown && lostEntries(content, addressed).some((entry) => entry.startsWith('event:'));
  const named = new Set(references.map(placeName));
  const ofMaps = settledArticles(addressed).flatMap(factionMapProblems);
  const problems = [
    ...ofSchemas,
    ...ofTexts,
    ...(broken.size > 0 ? [] : quotationProblems(content)),
    ...bylineProblems(content, broken),
    ...addresses,
    ...pageHeadingProblems(content),
    ...references,
    ...(broken.size > 0 ? [] : anchorProblems(content)),
    ...ofMaps.filter((each) => !(isLost && each.ruleId === 'unknown-mention') && !named.has(placeName(each))),
    ...bodies.filter((each) => !odd.has(placeName(each))),
    ...sinceProblems(content, (entry) => isLeft(entry) || unfinished.has(entry.file)),
    ...wording,
    ...orderProblems(content).filter(({ ruleId }) => !areEventsLost || ruleId !== 'no-publication-event'),
    ...lifeProblems(content),
    ...(areEventsLost ? [] : periodProblems(content)),
    ...timeProblems(content),
    ...ofLock,
  ];
  // What names an entry may be in what is at fault.
  return problems.length > 0 ? onceALine(problems) : unusedProblems(content);
}

/** What is at fault on a line for one reason, such as in two cells of a table, is one problem. */
function onceALine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((each) => seen.size < seen.add(`${placeName(each)} ${each.reason}`).size);
}

/** Unknown entries but those of files whose last record has faults: what came after it may be cut off. */
function withoutCutOff({ entries }: Content, references: readonly Problem[]): Problem[] {
  const faulty = [...lastRecords(entries).values()].filter(({ fields }) => !fields);
  const codes = new Set(faulty.map(({ kind }) => `unknown-${kind}`));
  const files = new Set(faulty.map(({ file }) => file));
  return references.filter(
    ({ ruleId, file = '' }) => !codes.has(String(ruleId)) && !(ruleId === 'missing-records' && files.has(file)),
  );
}

function placeName({ file, line }: Problem): string {
  return `${file}:${line}`;
}
