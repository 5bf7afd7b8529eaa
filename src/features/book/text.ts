import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Paragraph as ParagraphNode } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { joinPhrases, liftLanguage } from '../../markup/blocks.ts';
import { attribute, type JsxElement } from '../../markup/nodes.ts';
import type { Mark, Outline, Paragraph } from '../../markup/outline.ts';
import { readOutlineNodes } from '../../markup/read-outline.ts';
import { parseMdx } from '../../markup/parse.ts';
import { joinLines } from '../../markup/remark-line-ends.ts';
import { wrapSentences } from '../../markup/sentences.ts';
import { walk } from '../../markup/walk.ts';
import { directionOf } from '../../model/scripts.ts';
import { hrefsIn } from './xhtml.ts';

/** A link to a note in the words of EPUB and of ARIA. It holds text alone: an element in it keeps notes from opening. */
export function noteReference(mark: Pick<Mark, 'target'>, text: string, properties: Record<string, string> = {}) {
  return h(
    'a',
    { class: 'noteref', 'epub:type': 'noteref', role: 'doc-noteref', href: `#note-${mark.target}`, ...properties },
    text,
  );
}

/**
 * The text of an article, `source`, as XHTML with the ids of its page, those in `outline`. The author’s words lead to
 * the notes on them and nothing is added; `lineOf` makes the line below a paragraph for notes whose words are all names.
 */
export function textElements(
  source: string,
  outline: Outline,
  lineOf: (marks: readonly Mark[]) => ElementContent,
): ElementContent[] {
  const tree = parseMdx(source);
  joinLines(tree);
  joinPhrases(tree, source);
  const marks = new Map<Nodes, Mark>();
  const paragraphs = new Map<Nodes, Paragraph>();
  for (const [index, { node, marks: nodes }] of readOutlineNodes(tree).paragraphs.entries()) {
    const paragraph = outline.paragraphs[index];
    if (!paragraph) continue;
    paragraphs.set(node, paragraph);
    for (const [place, mark] of paragraph.marks.entries()) marks.set(nodes[place] as Nodes, mark);
    liftLanguage(node);
    wrapSentences(node, paragraph.sentences);
  }
  walk<Nodes>(tree, (node) => {
    if (node.type === 'list' || node.type === 'listItem') node.spread = true;
  });
  const paragraph: Handler = (state: State, node: ParagraphNode) => {
    const found = paragraphs.get(node);
    const element = h('p', { ...node.data?.hProperties, ...(found && { id: found.id }) }, state.all(node));
    const hrefs = new Set(hrefsIn(element));
    const hidden = (found?.marks ?? []).filter(({ target }) => !hrefs.has(`#note-${target}`));
    return hidden.length > 0 ? [element, lineOf(hidden)] : element;
  };
  const words: Handler = (state: State, node: Nodes & { children: Nodes[] }) => {
    const mark = marks.get(node);
    return mark ? [...formerWords(mark), markElement(mark, state.all(node))] : elementOf(state, node as JsxElement);
  };
  const root = toHast(tree, {
    handlers: { paragraph, link: words, mdxJsxTextElement: words, mdxJsxFlowElement: words },
  });
  return (root as Root).children as ElementContent[];
}

/** Empty elements with the ids that the words of a renamed note had. */
function formerWords({ kind, aliases }: Mark): ElementContent[] {
  return kind === 'note' ? aliases.map((id) => h('span', { id: id.replace(/^note-/, 'words-') })) : [];
}

/**
 * Text is one link; around names and emphasis each part of the words that has no link of its own becomes one, and the
 * number follows the whole.
 */
function markElement(mark: Mark, words: ElementContent[]): ElementContent {
  const number = { 'data-n': String(mark.number) };
  const [only] = words;
  if (only?.type === 'text' && words.length === 1) return noteReference(mark, only.value, { id: mark.id, ...number });
  const linked = (node: ElementContent): ElementContent => {
    if (node.type === 'text') {
      if (!/[\p{L}\p{N}]/u.test(node.value)) return node;
      return noteReference(mark, node.value);
    }
    if (node.type === 'element' && node.tagName !== 'a') node.children = node.children.map(linked);
    return node;
  };
  const parts = words.map(linked);
  const last = parts.at(-1);
  // On a link of its own the number stands close to the words; elsewhere it is kept apart from the number of a name.
  const own = last !== words.at(-1) && last?.type === 'element';
  if (own) Object.assign(last.properties, number);
  return h('span', { id: mark.id, ...(!own && number) }, parts);
}

function elementOf(state: State, node: JsxElement): ElementContent {
  const children = state.all(node);
  const [id, lang] = [attribute(node, 'id'), attribute(node, 'lang')];
  if (node.name === 'Section') return h('section', { id }, [h('h2', attribute(node, 'title')), ...children]);
  const direction = attribute(node, 'dir') ?? (lang && directionOf(lang));
  return h(node.name === 'bdi' ? 'bdi' : 'span', { id, lang, dir: direction }, children);
}
