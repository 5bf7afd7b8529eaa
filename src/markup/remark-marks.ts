import type { Link, Paragraph as ParagraphNode, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addAliases } from './aliases.ts';
import { joinPhrases, liftLanguage } from './blocks.ts';
import { contains, isJsx, jsx, toAttributes, type JsxElement } from './nodes.ts';
import { carded, plainOutline, readOutline, type Mark, type Paragraph } from './outline.ts';
import { wrapSentences } from './sentences.ts';

const ARTICLES = /[\\/]content[\\/]articles[\\/]/;

/**
 * Turns the marks of an article into addressed links: mentions and the words of notes get ids and lead to their cards,
 * paragraphs and sentences get ids, and paragraphs, in quotations and lists too, are wrapped in `<Passage>`, which is
 * told what the paragraph holds.
 * The outline goes to `remarkPluginFrontmatter.outline`. Files outside `content/articles` are left alone.
 */
export function remarkMarks() {
  return (tree: Root, file: VFile) => {
    if (!ARTICLES.test(file.path ?? '')) return;
    joinPhrases(tree, String(file));
    const outline = readOutline(tree);
    const frontmatter = (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro?.frontmatter;
    const aliases = (frontmatter?.['aliases'] ?? {}) as Record<string, string>;
    const passages = new Map<unknown, Paragraph>();
    for (const paragraph of outline.paragraphs) {
      for (const mark of paragraph.marks) {
        const node = outline.nodes.get(mark);
        const place = mark.first ? [`k${carded(paragraph).indexOf(mark) + 1}`] : [];
        if (mark.kind === 'note') markClaim(node as JsxElement, mark, place);
        else markMention(node as Link, mark, place);
      }
      passages.set(outline.nodes.get(paragraph), paragraph);
    }
    for (const paragraph of outline.paragraphs) {
      const node = outline.nodes.get(paragraph) as ParagraphNode;
      liftLanguage(node);
      wrapSentences(node, paragraph.sentences);
    }
    addAliases(outline, aliases);
    wrapParagraphs(tree, passages);
    if (frontmatter) frontmatter['outline'] = plainOutline(outline);
  };
}

/** `place` holds the class that ties words to the card at the same place in the list of their paragraph: `k1`, `k2` … */
function markMention(node: Link, { id, kind, number, target }: Mark, place: readonly string[]) {
  node.url = `#note-${target}`;
  const hProperties = { id, className: [kind, ...place], 'data-n': String(number) };
  node.data = { ...node.data, hProperties };
}

/** Words without a name in them are one link; around names they are a span that ends in an empty link. */
function markClaim(node: JsxElement, mark: Mark, place: readonly string[]) {
  const href = `#note-${mark.target}`;
  const number = String(mark.number);
  if (contains(node, (child) => child.type === 'link')) {
    node.name = 'span';
    node.attributes = toAttributes({ id: mark.id, class: ['words', ...place].join(' ') });
    const afterName = node.children.at(-1)?.type === 'link';
    const marker = {
      class: afterName ? 'ref after-name' : 'ref',
      href,
      'data-n': number,
      'aria-label': `Note ${number}`,
    };
    node.children.push(jsx('mdxJsxTextElement', 'a', marker) as never);
  } else {
    node.name = 'a';
    node.attributes = toAttributes({
      id: mark.id,
      class: ['words', 'ref', ...place].join(' '),
      href,
      'data-n': number,
    });
  }
}

function wrapParagraphs(tree: Root, passages: Map<unknown, Paragraph>) {
  visit(tree, 'paragraph', (node: ParagraphNode, index, parent) => {
    const paragraph = passages.get(node);
    if (!paragraph || !parent || index === undefined || isJsx(parent, 'Passage')) return;
    const sign = signOf(paragraph);
    const properties = { id: paragraph.id, ...(sign && { dataSign: sign }), ...node.data?.hProperties };
    node.data = { ...node.data, hProperties: properties };
    const passage = jsx('mdxJsxFlowElement', 'Passage', { paragraph: JSON.stringify(paragraph) }, [node]);
    parent.children[index] = passage as never;
  });
}

/** The bullet or number of the item that a paragraph begins. */
function signOf({ prefix }: Paragraph): string | undefined {
  return /(-|\d+\.) (?:> )*$/.exec(prefix)?.[1]?.replace('-', '•');
}
