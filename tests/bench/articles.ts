import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes of each generated article, however many the lead article has. */
export const NOTES = 30;

const CLAIM = /<Claim note="([^"]+)">/g;
const LINK = /\]\(note:([^)]+)\)/g;
/** Marked words, and what begins and ends a section: where no further note fits. */
const MARKED = /(<Claim[\s\S]*?<\/Claim>|\[[^\]]*\]\([^)]*\)|<[^>]*>)/;
const THREE_WORDS = /(?<= )\p{Ll}+ \p{Ll}+ \p{Ll}+(?= )/u;

/**
 * Writes `count` further articles with `NOTES` notes each into `content/` below `root`: the lead article under other
 * headlines, with its sections, figures, factions and notes; a note file has the id `g12-ID`, since a note is on one
 * place. Notes that the lead article lacks are copies of its first ones on other words. With `notes: false` the articles
 * keep their figures and factions and have no notes. Throws where no article has `lead: true`, and where words run out.
 */
export function writeArticles(root: string, count: number, { notes = true } = {}): void {
  const folder = join(root, 'content/articles');
  const { source, text } = readLead(folder);
  const [author = '', headline = '', ...paragraphs] = text.split('\n\n');
  const body = notes ? withMoreNotes(source) : withoutNotes(source);
  for (let number = 1; number <= count; number++) {
    const title = `${headline} (${number})`;
    const newText = [author, title, ...paragraphs].join('\n\n');
    const fields = { title: JSON.stringify(title), sha256: sha256(newText), lead: 'false' };
    const prefix = `g${number}-`;
    writeFileSync(join(folder, `generated-${number}.txt`), newText);
    const article = body.replace(CLAIM, (_, id: string) => `<Claim note="${prefix}${id}">`);
    writeFileSync(join(folder, `generated-${number}.mdx`), withFields(article, fields));
    if (notes) writeNotes(join(root, 'content/notes'), idsIn(source), idsIn(body), prefix);
  }
}

/** The ids of an article’s notes, in the order of their words. */
export function idsIn(source: string): string[] {
  return [...source.matchAll(CLAIM)].map(([, id = '']) => id);
}

function writeNotes(folder: string, from: readonly string[], ids: readonly string[], prefix: string) {
  for (const [index, id] of ids.entries()) {
    const original = from.includes(id) ? id : (from[index % from.length] ?? '');
    const note = readFileSync(join(folder, `${original}.mdx`), 'utf8');
    const linked = note.replace(LINK, (link, target: string) =>
      ids.includes(target) ? `](note:${prefix}${target})` : link,
    );
    const named = linked.replace(/^title: .*$/m, `title: Note ${prefix}${id}`);
    writeFileSync(join(folder, `${prefix}${id}.mdx`), named);
  }
}

/** The article with notes on further words, so that it has `NOTES`. */
function withMoreNotes(source: string): string {
  let missing = NOTES - idsIn(source).length;
  const plain = withoutAliases(source);
  const start = plain.indexOf('\n---') + 4;
  const parts = plain.slice(start).split(MARKED);
  const marked = parts.map((part, index) =>
    index % 2 === 1 || missing <= 0
      ? part
      : part.replace(THREE_WORDS, (words) => `<Claim note="more-${missing--}">${words}</Claim>`),
  );
  if (missing > 0) throw new Error(`the lead article has no words for ${missing} further notes`);
  return plain.slice(0, start) + marked.join('');
}

function readLead(folder: string) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.mdx'))) {
    const source = readFileSync(join(folder, name), 'utf8');
    if (/^lead: true$/m.test(source))
      return { source, text: readFileSync(join(folder, `${name.slice(0, -4)}.txt`), 'utf8') };
  }
  throw new Error(`${folder} holds no article with “lead: true”`);
}

function withoutNotes(source: string): string {
  return withoutAliases(source).replace(/<\/?Claim\b[^>]*>/g, '');
}

/** Aliases may lead to notes, which have other ids in a generated article. */
function withoutAliases(source: string): string {
  return source.replace(/^aliases:.*\n(?: .*\n)*/m, '');
}

function withFields(source: string, fields: Record<string, string>): string {
  return Object.entries(fields).reduce(
    (result, [key, value]) => result.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${value}`),
    source,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
