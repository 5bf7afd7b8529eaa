import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entriesOf, readContent } from '../../src/checks/read/content.ts';
import type { Entry } from '../../src/checks/read/entry.ts';
import { citationLabel } from '../../src/features/sources/citations.ts';
import type { Paragraph } from '../../src/markup/outline.ts';
import { bylineOf } from '../../src/model/names.ts';
import { readOutline } from '../../src/markup/read-outline.ts';
import type { Source } from '../../src/model/schemas/source.ts';
import { t } from '../support/messages.ts';

/** The lead article with its notes, in a form that any tool with footnotes takes. */
export interface FootnotedText {
  title: string;
  byline: string;
  sections: { title: string; paragraphs: Piece[][] }[];
  notes: Footnote[];
}

/** Words of a paragraph, and the note that follows them. */
export interface Piece {
  text: string;
  note: string | undefined;
}

/** A note in Markdown: its title, its status, its card, and the paragraphs of its body with links to the sources. */
export interface Footnote {
  id: string;
  paragraphs: string[];
}

/** Reads the lead article and its notes from `content/` below `root`. */
export function readFootnotedText(root = '.'): FootnotedText {
  const content = readContent(root);
  const lead = entriesOf(content, 'article').find(({ fields }) => fields?.lead);
  if (!lead?.tree || !lead.fields) throw new Error(`${root}/content/articles holds no article with “lead: true”`);
  const { title } = lead.fields;
  const { sections, paragraphs } = readOutline(lead.tree);
  const sources = parse(readFileSync(join(root, 'content/sources.yaml'), 'utf8')) as Record<string, Source>;
  const labels = new Map(Object.entries(sources).map(([id, data]) => [id, citationLabel(data, t)]));
  const notes = new Map(entriesOf(content, 'note').map((note) => [note.id, note]));
  return {
    title,
    byline: bylineOf(lead.fields),
    sections: sections.map((section) => ({
      title: section.title,
      paragraphs: section.paragraphs.map((number) => {
        const paragraph = paragraphs[number - 1]!;
        const ends = notesOf(paragraph).map(({ target, start, text }) => ({ note: target, end: start + text.length }));
        return pieces(paragraph.text, ends);
      }),
    })),
    notes: paragraphs.flatMap(notesOf).map(({ target }) => {
      const { kind, status, title, card } = fieldsOf(notes.get(target));
      const source = readFileSync(join(root, `content/notes/${target}.mdx`), 'utf8');
      const body = source.slice(source.indexOf('\n---\n', 3) + 5).trim();
      const [first = '', ...others] = plainMarkdown(body, sources, labels).split(/\n{2,}/);
      return { id: target, paragraphs: [`**${title}** (${status ?? kind}). ${card} ${first}`, ...others] };
    }),
  };
}

function notesOf({ marks }: Paragraph) {
  return marks.filter(({ kind }) => kind === 'note');
}

function pieces(text: string, ends: readonly { note: string; end: number }[]): Piece[] {
  let start = 0;
  const found = ends
    .toSorted((a, b) => a.end - b.end)
    .map(({ note, end }) => {
      const piece = { text: text.slice(start, end), note };
      start = end;
      return piece;
    });
  return [...found, { text: text.slice(start), note: undefined }];
}

/** Citations become links to the sources’ own addresses; names and words in other scripts stay as words, and so does what came later. */
function plainMarkdown(body: string, sources: Record<string, Source>, labels: ReadonlyMap<string, string>): string {
  return body
    .replace(/<Cite id="([^"]+)" \/>/g, (_, id: string) => {
      const { url } = sources[id] ?? {};
      return url ? ` [${labels.get(id)}](<${url}>)` : ` (${labels.get(id)})`;
    })
    .replace(/\[([^\]]+)\]\((?:figure|faction|note):[^)]+\)/g, '$1')
    .replace(/<\/?(?:bdi|Since)[^>]*>\n*/g, '');
}

/** The text as Markdown with footnotes, as GitHub, Starlight and markdown-it-footnote read it; `front` goes before it. */
export function footnoteMarkdown({ byline, sections, notes }: FootnotedText, front: string): string {
  const paragraph = (parts: readonly Piece[]) =>
    parts.map(({ text, note }) => text + (note ? `[^${note}]` : '')).join('');
  const text = sections.flatMap(({ title, paragraphs }) => [`## ${title}`, ...paragraphs.map(paragraph)]);
  const footnotes = notes.map((note) => `[^${note.id}]: ${note.paragraphs.join('\n\n    ')}`);
  return [front, byline, ...text, ...footnotes].join('\n\n') + '\n';
}

function fieldsOf(note: Entry<'note'> | undefined) {
  if (!note?.fields) throw new Error('content/notes: a note is missing or its fields are faulty');
  return note.fields;
}
