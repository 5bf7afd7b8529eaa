import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `count` further articles into `content/articles` below `root`: the lead article under other headlines, with
 * its sections, figures and factions, but without its notes, since a note stands on one place over all articles.
 * Throws where no article has `lead: true`.
 */
export function writeArticles(root: string, count: number): void {
  const folder = join(root, 'content/articles');
  const { source, text } = readLead(folder);
  const [author = '', headline = '', ...paragraphs] = text.split('\n\n');
  for (let number = 1; number <= count; number++) {
    const title = `${headline} (${number})`;
    const newText = [author, title, ...paragraphs].join('\n\n');
    const fields = { title: JSON.stringify(title), sha256: sha256(newText), lead: 'false' };
    writeFileSync(join(folder, `generated-${number}.txt`), newText);
    writeFileSync(join(folder, `generated-${number}.mdx`), withFields(withoutNotes(source), fields));
  }
}

function readLead(folder: string) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.mdx'))) {
    const source = readFileSync(join(folder, name), 'utf8');
    if (/^lead: true$/m.test(source))
      return { source, text: readFileSync(join(folder, `${name.slice(0, -4)}.txt`), 'utf8') };
  }
  throw new Error(`${folder} holds no article with “lead: true”`);
}

/** Aliases go with the notes, since they may lead to them. */
function withoutNotes(source: string): string {
  return source.replace(/<\/?Claim\b[^>]*>/g, '').replace(/^aliases:.*\n(?: .*\n)*/m, '');
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
