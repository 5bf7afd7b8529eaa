import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parents } from 'mdast';
import { isJsx } from '../markdown/nodes.ts';
import { readOutline } from '../markdown/outline.ts';
import { entriesOf, type Content, type Entry } from './content.ts';
import type { Problem } from './problem.ts';

/** The text of each article, without its marks, is the text file beside it; and that file is the one recorded. */
export function textProblems(content: Content): Problem[] {
  const articles = entriesOf(content, 'articles');
  return [...articles.flatMap((article) => oneText(content.root, article)), ...leadProblems(articles)];
}

/** The plain text of an article: byline, headline and paragraphs, an empty line between each two, no line end at the end. */
export function plainText(author: string, title: string, paragraphs: readonly string[]): string {
  return [author, title, ...paragraphs].join('\n\n');
}

function oneText(root: string, { id, file, data, lineOf, tree }: Entry): Problem[] {
  const textFile = `content/articles/${id}.txt`;
  if (!existsSync(join(root, textFile))) {
    return [
      {
        code: 'missing-text',
        file: textFile,
        message: 'the text file of the article does not exist; put the text there, byte for byte',
      },
    ];
  }
  const bytes = readFileSync(join(root, textFile));
  const fields = data as { sha256?: unknown; author?: unknown; title?: unknown };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (fields.sha256 !== sha256) {
    const message = `the file’s SHA-256 is ${sha256}; recorded in ${file}:${lineOf(['sha256'])}: ${String(fields.sha256 ?? 'nothing')}`;
    return [{ code: 'text-changed', file: textFile, message }];
  }
  const foreign = tree ? foreignBlocks(file, tree) : [];
  if (foreign.length > 0) return foreign;
  const outline = tree ? readOutline(tree) : { paragraphs: [] };
  const expected = bytes.toString('utf8').split('\n\n');
  const found = [
    { text: String(fields.author ?? ''), line: lineOf(['author']) },
    { text: String(fields.title ?? ''), line: lineOf(['title']) },
    ...outline.paragraphs,
  ];
  if (found.length !== expected.length) {
    const message = `number of paragraphs: ${found.length - 2}; the text has ${expected.length - 2}`;
    return [{ code: 'text-changed', file, line: found.at(-1)?.line, message }];
  }
  return found.flatMap(({ text, line }, index) => {
    const wanted = expected[index] ?? '';
    return text === wanted ? [] : [{ code: 'text-changed', file, line, message: difference(text, wanted) }];
  });
}

/** Blocks that would stand among the paragraphs without being of the text. */
function foreignBlocks(file: string, parent: Parents): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    if (node.type === 'yaml' || node.type === 'paragraph') return [];
    if (isJsx(node) && node.name === 'Section') return foreignBlocks(file, node);
    const found = isJsx(node) ? `<${node.name ?? ''}>` : `a block of type “${node.type}”`;
    const message = `found ${found}; allowed in an article: paragraphs and <Section>`;
    return [{ code: 'not-of-the-text', file, line: node.position?.start.line, message }];
  });
}

/** Where two texts part, with some words around the place. */
function difference(found: string, wanted: string): string {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 20);
  return `found “${around(found)}” where the text has “${around(wanted)}” (character ${at + 1}); the text stays as it is, only marks may be added`;
}

function leadProblems(articles: Entry[]): Problem[] {
  const leads = articles.filter(({ data }) => (data as { lead?: unknown }).lead === true);
  if (leads.length === 1 || articles.length === 0) return [];
  const { file, lineOf } = leads[1] ?? articles[0]!;
  return [
    {
      code: 'one-lead',
      file,
      line: lineOf(['lead']),
      message: `${leads.length} articles have “lead: true”; exactly one stands at the address /`,
    },
  ];
}
