import { readAddressed, settledArticles } from './addresses/recorded.ts';
import { isSlug } from '../model/schemas/id.ts';
import {
  about,
  allArticles,
  anArticle,
  goneArticle,
  ids,
  line,
  onceALine,
  records,
  text,
  withoutConsequences,
} from './consequences.ts';
import { entriesOf, readContent, type Content } from './read/content.ts';
import { entryKey } from './read/entry.ts';
import type { Problem } from './report/problem.ts';
import { anchorProblems } from './rules/anchor.ts';
import { bodyProblems } from './rules/body.ts';
import { copyProblems } from './rules/copies.ts';
import { factionMapProblems } from './rules/faction-map.ts';
import { idProblems } from './rules/ids.ts';
import { dayProblems } from './rules/impossible-days.ts';
import { languageProblems } from './rules/language.ts';
import { lifeProblems } from './rules/lives.ts';
import { lockProblems } from './rules/lock.ts';
import { mapQuotationProblems } from './rules/map-quotations.ts';
import { markupProblems } from './rules/markup.ts';
import { misfiledProblems, misfiledRecords } from './rules/misfiled.ts';
import { nameProblems } from './rules/names.ts';
import { nounProblems } from './rules/noun.ts';
import { orderProblems } from './rules/order.ts';
import { chronologyProblems } from './rules/chronology.ts';
import { ownDateProblems, ownSourceProblems } from './rules/own-source.ts';
import { pageHeadingProblems } from './rules/page-headings.ts';
import { periodProblems } from './rules/periods.ts';
import { publicAddressProblems } from './rules/public-addresses.ts';
import { publishedProblems } from './rules/published.ts';
import { referenceProblems, unusedProblems } from './rules/reference.ts';
import { fieldProblems } from './rules/schema.ts';
import { sinceProblems } from './rules/since.ts';
import { leadProblems, quotationProblems, sameTextProblems, textProblems } from './rules/text.ts';
import { wordingProblems } from './rules/wording.ts';

/** Everything in `content/` below `root` that must stop the build; empty when all is well. */
export function checkContent(root: string): Problem[] {
  return problemsOf(readContent(root));
}

/**
 * The problems of content that was read. What cannot be read, then entries in the place of another kind, and then markup
 * that is not allowed, is reported alone, since other rules would take it for something else. With the fields alone are
 * reported which article leads, its day, and the language and the noun of the edition, by which others are judged.
 */
export function problemsOf(content: Content): Problem[] {
  if (content.problems.length > 0) return content.problems;
  const misfiled = [...content.entries.flatMap(misfiledProblems), ...misfiledRecords(content.entries)];
  if (misfiled.length > 0) return misfiled;
  const markup = content.entries.flatMap(markupProblems);
  if (markup.length > 0) return markup;
  const ofSchemas = fieldProblems(content.entries);
  const judging = judgingProblems(content);
  if (judging.length > 0) return [...ofSchemas, ...judging];
  const articles = entriesOf(content, 'article');
  const ofTexts = [...articles.flatMap((entry) => textProblems(content.root, entry)), ...sameTextProblems(articles)];
  const addressed = readAddressed(content, brokenArticles(content, ofTexts));
  const problems = withoutConsequences([
    { problems: ofSchemas, spoils: [line, text, records, about] },
    { problems: ofTexts, spoils: [line, about, anArticle] },
    { problems: idProblems(content, addressed.articles), spoils: [ids, anArticle] },
    { problems: referenceProblems(content), rests: [line, records], spoils: [line] },
    // A copy of an entry marks no words, and the entry that it replaced is gone.
    { problems: nameProblems(content), rests: [ids], spoils: [about] },
    {
      problems: lockProblems(content, addressed),
      rests: [ids, about],
      spoils: [about, records, goneArticle(articles.map(entryKey))],
    },
    { problems: settledArticles(addressed).flatMap(factionMapProblems), rests: [line, about] },
    { problems: mapQuotationProblems(content), rests: [allArticles, line] },
    { problems: [...quotationProblems(content), ...anchorProblems(content)], rests: [allArticles, about] },
    { problems: ownSourceProblems(content), rests: [about] },
    { problems: wordingProblems(content), rests: [line], spoils: [line, about] },
    { problems: dayProblems(content), rests: [line], spoils: [line, about] },
    { problems: bodyProblems(content), rests: [line, text], spoils: [text] },
    { problems: sinceProblems(content), rests: [line, text] },
    { problems: [...orderProblems(content), ...periodProblems(content)], rests: [records, about] },
    { problems: copyProblems(content), rests: [ids, records] },
    { problems: publicAddressProblems(content) },
    { problems: [...pageHeadingProblems(content), ...lifeProblems(content)], rests: [about], spoils: [line] },
    { problems: chronologyProblems(content), rests: [line] },
  ]);
  // What names an entry may be in what is at fault.
  return problems.length > 0 ? onceALine(problems) : unusedProblems(content);
}

/** What is at fault in that by which others are judged. */
function judgingProblems(content: Content): Problem[] {
  const ofLead = leadProblems(entriesOf(content, 'article'));
  const ofDay = ofLead.length > 0 ? [] : publishedProblems(content);
  return [
    ...ofLead,
    ...ofDay,
    ...(ofDay.length > 0 ? [] : ownDateProblems(content)),
    ...languageProblems(content),
    ...nounProblems(content),
  ];
}

/** The articles that have another text than their own, or a name that is no id. */
function brokenArticles(content: Content, ofTexts: readonly Problem[]): Set<string> {
  const differing = new Set(ofTexts.flatMap(({ about }) => about));
  const articles = entriesOf(content, 'article').map(({ id }) => id);
  return new Set(articles.filter((id) => differing.has(`article:${id}`) || !isSlug(id)));
}
