import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Parents } from 'mdast';
import { holdsParagraphs } from '../../markup/blocks.ts';
import { isJsx } from '../../markup/nodes.ts';
import { readOutline } from '../../markup/read-outline.ts';
import { referencesIn } from '../../markup/references.ts';
import { bylineOf } from '../../model/names.ts';
import { isSlug } from '../../model/schemas/id.ts';
import { foreignLetters } from '../../model/scripts.ts';
import { isMarked } from '../read/blocks.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { entryKey, type Entry } from '../read/entry.ts';
import { readSource } from '../read/source-file.ts';
import { concerning, problem, type Problem } from '../report/problem.ts';
import { compareParagraphs, lineOfDifference } from '../report/text-compare.ts';
import { unmarkedReason } from './wording.ts';

/**
 * The text of an article, without its marks, is the text file beside it; and that file is the one recorded. The file has
 * byline, headline and paragraphs with an empty line between each two; paragraphs of quotations and lists begin with
 * their `prefix`: `> `, `- `, `1. `. Emphasis leaves no trace in it.
 */
export function textProblems(root: string, entry: Entry<'article'>): Problem[] {
  return differences(root, entry).map((each) => concerning(each, `article:${entry.id}`));
}

function differences(root: string, { id, file, fields, placeOf, tree }: Entry<'article'>): Problem[] {
  if (!fields || !tree || !isSlug(id)) return [];
  const textFile = `content/articles/${id}.txt`;
  if (!existsSync(join(root, textFile))) {
    const reason = 'the text file of the article does not exist; put the text there, byte for byte';
    return [problem('missing-text', textFile, undefined, reason)];
  }
  const source = readSource(root, textFile);
  if (typeof source !== 'string') return [source];
  const found = [
    { text: bylineOf(fields), line: placeOf(['author']).line },
    { text: fields.title, line: placeOf(['title']).line },
    ...readOutline(tree).paragraphs.map(({ prefix, text, place }) => ({ text: prefix + text, line: place?.line })),
  ];
  const sha256 = createHash('sha256').update(source).digest('hex');
  if (fields.sha256 !== sha256) {
    const reason = `the file’s SHA-256 is ${sha256}; recorded in ${file}:${placeOf(['sha256']).line}: ${fields.sha256}; restore the text, or record the new value`;
    const line = lineOfDifference(source, found.map(({ text }) => text).join('\n\n'));
    return [problem('text-changed', textFile, line, reason)];
  }
  const foreign = [...foreignBlocks(file, tree), ...unmarkedWords(file, tree, foreignLetters(fields.language))];
  if (foreign.length > 0) return foreign;
  return compareParagraphs(found, source.split('\n\n')).map(({ line, message }) =>
    problem('text-changed', file, line, message),
  );
}

/** No two articles have one text; the one that does not lead is the copy. One whose name is no id is at fault for that. */
export function sameTextProblems(articles: readonly Entry<'article'>[]): Problem[] {
  const named = articles.filter(({ id }) => isSlug(id));
  const byText = Map.groupBy(named, ({ fields }) => fields?.sha256);
  byText.delete(undefined);
  return [...byText.values()].flatMap((same) => {
    const [first, copy] = same.toSorted((a, b) => Number(b.fields?.lead) - Number(a.fields?.lead));
    if (!first || !copy) return [];
    const reason = `this is the text of ${first.file} as well; keep one of the articles`;
    return [problem('same-text', copy.file, copy.placeOf(['sha256']), reason, [`article:${copy.id}`])];
  });
}

/** Words that an entry says are an article’s own are in the text of one, in capitals or not. */
export function quotationProblems(content: Content): Problem[] {
  const trees = entriesOf(content, 'article').flatMap(({ tree }) => tree ?? []);
  const texts = trees.flatMap((tree) =>
    readOutline(tree).paragraphs.map(({ text }) => text.replace(/\s+/g, ' ').toLowerCase()),
  );
  const named = new Set(trees.flatMap(referencesIn).map(entryKey));
  return content.entries.flatMap((entry): Problem[] => {
    const { file, fields, placeOf } = entry;
    const quoted = named.has(entryKey(entry)) && fields && 'inColumn' in fields ? [fields.inColumn].flat() : [];
    return quoted.flatMap((words, index): Problem[] => {
      if (texts.some((text) => text.includes(words.toLowerCase()))) return [];
      const reason = `“inColumn” has the words “${words}”, which are in no article; copy them from the text`;
      return [problem('not-in-text', file, placeOf(['inColumn', index]), reason)];
    });
  });
}

/** Exactly one article is at the address `/`. */
export function leadProblems(articles: readonly Entry<'article'>[]): Problem[] {
  if (articles.some(({ fields }) => !fields)) return [];
  const leads = articles.filter(({ fields }) => fields?.lead);
  const odd = leads[1] ?? articles[0];
  if (leads.length === 1 || !odd) return [];
  const reason = `${leads.length} articles have “lead: true”; allowed: exactly one, which is at the address /`;
  return [problem('one-lead', odd.file, odd.placeOf(['lead']), reason)];
}

/** Blocks that would be among the paragraphs without being of the text. */
function foreignBlocks(file: string, parent: Parents): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    if (node.type === 'yaml' || node.type === 'paragraph') return [];
    const found = isJsx(node) ? `<${node.name ?? ''}>` : `a block of type “${node.type}”`;
    if (holdsParagraphs(node)) return foreignBlocks(file, node);
    const reason = `found ${found}; allowed in an article: paragraphs, quotations, lists and <Section>`;
    return [problem('not-of-the-text', file, node.position?.start, reason)];
  });
}

/** Words in letters of another script that do not say their language. */
function unmarkedWords(file: string, parent: Parents, foreign: RegExp): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    if (isMarked(node)) return [];
    if ('children' in node) return unmarkedWords(file, node, foreign);
    const found = node.type === 'text' ? foreign.exec(node.value)?.[0] : undefined;
    if (found === undefined) return [];
    return [problem('unmarked-script', file, node.position?.start, unmarkedReason(found))];
  });
}
