import type { Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeOnPage } from '../model/paths.ts';
import { addAliases, aliasElements, aliasesOf } from './aliases.ts';
import { holdContent, joinPhrases, liftLanguage, spanLanguages } from './blocks.ts';
import { isDeletedById } from './deleted-ids.ts';
import { entryIn } from './citations.ts';
import { contains, isJsx, jsx, toAttributes, type JsxElement } from './nodes.ts';
import { marksWithCards, type Mark, type Paragraph } from './outline.ts';
import { readOutlineNodes, type OutlineNodes } from './read-outline.ts';
import type { Recorded } from './positions.ts';
import { wrapSentences } from './sentences.ts';

export interface RemarkMarksOptions {
  /** Folder of the project. */
  root: string;
  /** What was recorded of the addresses of the article with this id. */
  recordedOf: (article: string) => Recorded;
  /** Name of the link to the note of that number, for words that hold names. */
  noteLabel: (number: number) => string;
  /** Sign of the status of the note with this id; undefined for notes without a status. */
  signOf: (note: string) => string | undefined;
}

type Labels = Pick<RemarkMarksOptions, 'noteLabel' | 'signOf'>;

/**
 * Turns the marks of an article into addressed links: mentions and the words of notes get ids and lead to their cards,
 * paragraphs and sentences get ids, and paragraphs, in quotations and lists too, are wrapped in `<Passage>`, which gets
 * the ids of article and paragraph. The outline goes to `remarkPluginFrontmatter.outline`. Other files are left alone.
 */
export function remarkMarks({ root, recordedOf, ...labels }: RemarkMarksOptions) {
  return (tree: Root, file: VFile) => {
    const [kind, article] = entryIn(root, file.path)?.split(':') ?? [];
    if (kind !== 'article' || article === undefined) return;
    joinPhrases(tree, String(file));
    const recorded = recordedOf(article);
    const found = readOutlineNodes(tree, recorded);
    const { outline, paragraphs } = found;
    const frontmatter = (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro?.frontmatter;
    const written = (frontmatter?.['aliases'] ?? {}) as Record<string, string>;
    for (const [index, paragraph] of outline.paragraphs.entries()) markWords(paragraph, paragraphs[index], labels);
    for (const [index, { sentences }] of outline.paragraphs.entries()) {
      const node = paragraphs[index]?.node;
      if (!node) continue;
      liftLanguage(node);
      wrapSentences(node, sentences);
      spanLanguages(node);
    }
    addAliases(found, aliasesOf(outline, recorded, written));
    wrapParagraphs(tree, article, found);
    holdContent(tree);
    if (frontmatter) frontmatter['outline'] = outline;
  };
}

function markWords(paragraph: Paragraph, found: OutlineNodes['paragraphs'][number] | undefined, labels: Labels) {
  const cards = marksWithCards(paragraph);
  for (const [index, mark] of paragraph.marks.entries()) {
    const node = found?.marks[index];
    const place = mark.first ? `k${cards.indexOf(mark) + 1}` : undefined;
    if (node?.type === 'link') markMention(node, mark, place);
    else if (node && isJsx(node)) markClaim(node, mark, place, labels);
  }
}

/**
 * `place` is the class that ties words to the card at the same place in the list of their paragraph: `k1`, `k2` … It is
 * their first; names that have no card there have no class. An id that extractors delete is on an empty element at the
 * beginning of the words.
 */
function markMention(node: Link, { id, number, target }: Mark, place: string | undefined) {
  node.url = placeOnPage(`note-${target}`);
  const own = isDeletedById(id) ? {} : { id };
  const hProperties = { ...own, ...(place && { className: [place] }), 'data-n': String(number) };
  node.data = { ...node.data, hProperties };
  if (isDeletedById(id)) node.children.unshift(...(aliasElements([id]) as typeof node.children));
}

/**
 * Words without a name in them are one link; around names they are a span that ends in an empty link. Extractors keep
 * what has the class `content`, and drop an empty link that has the class `share`.
 */
function markClaim(node: JsxElement, mark: Mark, place: string | undefined, { noteLabel, signOf }: Labels) {
  const id: Record<string, string> = isDeletedById(mark.id) ? {} : { id: mark.id };
  const sign = signOf(mark.target);
  const signs = { 'data-n': String(mark.number), ...(sign && { 'data-status': sign }) };
  const href = placeOnPage(`note-${mark.target}`);
  if (contains(node, (child) => child.type === 'link')) {
    node.name = 'span';
    node.attributes = toAttributes({ ...id, class: classes(place, 'words', 'content') });
    const afterName = node.children.at(-1)?.type === 'link';
    const marker = {
      class: afterName ? 'numbered share after-name' : 'numbered share',
      ...signs,
      href,
      'aria-label': noteLabel(mark.number),
    };
    node.children.push(jsx('mdxJsxTextElement', 'a', marker) as never);
  } else {
    node.name = 'a';
    node.attributes = toAttributes({ class: classes(place, 'words', 'numbered'), ...signs, href, ...id });
  }
  if (isDeletedById(mark.id)) (node.children as Nodes[]).unshift(...aliasElements([mark.id]));
}

const classes = (...names: readonly (string | undefined)[]) => names.filter(Boolean).join(' ');

function wrapParagraphs(tree: Root, article: string, { outline, paragraphs }: OutlineNodes) {
  const byNode = new Map(paragraphs.map(({ node }, index) => [node, outline.paragraphs[index]]));
  visit(tree, 'paragraph', (node, index, parent) => {
    const paragraph = byNode.get(node);
    if (!paragraph || !parent || index === undefined || isJsx(parent, 'Passage')) return;
    const bullet = bulletOf(paragraph);
    const properties = { id: paragraph.id, ...(bullet && { dataSign: bullet }), ...node.data?.hProperties };
    node.data = { ...node.data, hProperties: properties };
    const passage = jsx('mdxJsxFlowElement', 'Passage', { article, paragraph: paragraph.id }, [node]);
    parent.children[index] = passage;
  });
}

/** The bullet or number of the item that a paragraph begins. */
function bulletOf({ prefix }: Paragraph): string | undefined {
  return /(-|\d+\.) (?:> )*$/.exec(prefix)?.[1]?.replace('-', '•');
}
