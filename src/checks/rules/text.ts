import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Parents } from 'mdast';
import { bylineOf } from '../../model/names.ts';
import { holdsParagraphs } from '../../markup/blocks.ts';
import { isJsx } from '../../markup/nodes.ts';
import { readOutline } from '../../markup/outline.ts';
import { entriesOf, type Content, type Entry } from '../read/content.ts';
import type { Problem } from '../report/problem.ts';
import { isMarked } from '../read/prose.ts';
import { readSource } from '../read/source-file.ts';
import { compareParagraphs } from '../report/text-compare.ts';

/**
 * The text of each article, without its marks, is the text file beside it; and that file is the one recorded. The file
 * has byline, headline and paragraphs with an empty line between each two; paragraphs of quotations and lists begin with
 * their `prefix`: `> `, `- `, `1. `. Emphasis leaves no trace in it.
 */
export function textProblems(content: Content): Problem[] {
  const articles = entriesOf(content, 'articles');
  return [...articles.flatMap((article) => oneText(content.root, article)), ...leadProblems(articles)];
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
  const source = readSource(root, textFile);
  if (typeof source !== 'string') return [source];
  const fields = data as { sha256?: unknown; author?: unknown; title?: unknown; language?: unknown };
  const sha256 = createHash('sha256').update(source).digest('hex');
  if (fields.sha256 !== sha256) {
    const message = `the file’s SHA-256 is ${sha256}; recorded in ${file}:${lineOf(['sha256'])}: ${String(fields.sha256 ?? 'nothing')}; bring the text back, or record the new value`;
    return [{ code: 'text-changed', file: textFile, message }];
  }
  const foreign = tree ? [...foreignBlocks(file, tree), ...unmarkedWords(file, tree, fields.language)] : [];
  if (foreign.length > 0) return foreign;
  const outline = tree ? readOutline(tree) : { paragraphs: [] };
  const expected = source.split('\n\n');
  const found = [
    { text: bylineOf({ author: authorOf(fields.author) }), line: lineOf(['author']) },
    { text: String(fields.title ?? ''), line: lineOf(['title']) },
    ...outline.paragraphs.map(({ prefix, text, line }) => ({ text: prefix + text, line })),
  ];
  return compareParagraphs(found, expected).map((difference) => ({ code: 'text-changed', file, ...difference }));
}

function authorOf(value: unknown): string | string[] {
  return Array.isArray(value) ? value.map(String) : String(value ?? '');
}

/** Blocks that would stand among the paragraphs without being of the text. */
function foreignBlocks(file: string, parent: Parents): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    if (node.type === 'yaml' || node.type === 'paragraph') return [];
    const found = isJsx(node) ? `<${node.name ?? ''}>` : `a block of type “${node.type}”`;
    if (holdsParagraphs(node)) return foreignBlocks(file, node);
    const message = `found ${found}; allowed in an article: paragraphs, quotations, lists and <Section>`;
    return [{ code: 'not-of-the-text', file, line: node.position?.start.line, message }];
  });
}

const ARABIC_LANGUAGES = /^(?:ar|fa|ur|ps|ckb|sd|ug)\b/;

/** Words in Arabic letters that do not say their language, in an article that is not written in them itself. */
function unmarkedWords(file: string, parent: Parents, language: unknown): Problem[] {
  if (ARABIC_LANGUAGES.test(String(language))) return [];
  return parent.children.flatMap((node): Problem[] => {
    if (isMarked(node)) return [];
    if ('children' in node) return unmarkedWords(file, node, language);
    const found = node.type === 'text' ? /\p{Script_Extensions=Arabic}+/u.exec(node.value)?.[0] : undefined;
    if (found === undefined) return [];
    const message = `“${found}” without its language; write <bdi lang="fa" dir="rtl">…</bdi> (or lang="ar") around it`;
    return [{ code: 'unmarked-script', file, line: node.position?.start.line, message }];
  });
}

function leadProblems(articles: Entry[]): Problem[] {
  // A value that is neither is told by the rule of fields.
  if (articles.some(({ data }) => typeof (data as { lead?: unknown }).lead !== 'boolean')) return [];
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
