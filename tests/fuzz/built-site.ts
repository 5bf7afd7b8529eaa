import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { astroBuild } from '../support/build.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { articlesIn, idsIn } from '../support/content.ts';
import { htmlMessages } from '../support/html-messages.ts';
import { fileOf, filesBelow, idsOf, pagesOf, readPage } from '../support/pages.ts';
import { copyProject } from '../support/project-copy.ts';
import { parts } from '../support/selectors.ts';
import type { Mutation } from './mutations.ts';

/** Builds the content below `source` with changes that the checks accept; gives what is wrong with the site. */
export async function faultsOfBuild(source: string, mutations: readonly Mutation[]): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-built-'));
  try {
    copyProject(root);
    cpSync(join(source, 'content'), join(root, 'content'), { recursive: true });
    for (const [file, text] of mutations.flatMap(({ changes }) => [...changes])) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      if (text === null) rmSync(path);
      else writeFileSync(path, text);
    }
    const { status, output } = await astroBuild(root, { SITE_URL: 'https://example.org', BASE_PATH: '' });
    return status === 0 ? await faultsOfSite(root, join(root, 'dist')) : [`not built:\n${output}`];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What a site must hold whatever its content: valid pages, links that lead somewhere, and the words of the content. */
async function faultsOfSite(root: string, dist: string): Promise<string[]> {
  const pages = pagesOf(dist).map((path) => ({ path, document: readPage(path, dist) }));
  const repeated = pages.flatMap(({ path, document }) =>
    idsOf(document).flatMap((id, index, ids) => (ids.indexOf(id) < index ? [`${path}#${id} is there twice`] : [])),
  );
  const invalid = await Promise.all(
    pages.map(async ({ path }) => (await htmlMessages(join(dist, fileOf(path)))).map((each) => `${path}: ${each}`)),
  );
  const content = join(root, 'content');
  const written = filesBelow(content).map((file) => readFileSync(join(content, file), 'utf8'));
  const isWritten = (words: string) => /^\w+$/.test(words) && written.some((text) => text.includes(words));
  const leaked = pages.flatMap(({ path, document }) =>
    (/\[object Object\]|\bundefined\b|\bNaN\b|figure:[a-z]|<Cite/.exec(document.body.textContent) ?? [])
      .filter((found) => !isWritten(found))
      .map((found) => `${path} shows “${found}”`),
  );
  const articles = articlesIn(root).map((article) => ({ ...article, page: readPage(article.path, dist) }));
  const changed = articles.flatMap(({ path, paragraphs, page }) => {
    const shown = [...page.querySelectorAll(parts.paragraph)].map(({ textContent }) => textContent);
    return shown.join('\n\n') === paragraphs.join('\n\n') ? [] : [`${path} has another text than its file`];
  });
  const lost = idsIn(root, 'notes').flatMap((id) => {
    const cited = [...readFileSync(join(root, `content/notes/${id}.mdx`), 'utf8').matchAll(/<Cite/g)].length;
    const notes = articles.flatMap(({ page }) => [...page.querySelectorAll(`[id="note-${id}"]`)]);
    if (notes.length !== 1) return [`the note ${id} is on ${notes.length} pages`];
    const links = notes[0]?.closest('.card')?.querySelectorAll('a[href*="/sources/#"]').length ?? 0;
    return links >= Math.min(1, cited) ? [] : [`the note ${id} shows no source`];
  });
  return [...brokenLinks(dist, ''), ...repeated, ...invalid.flat(), ...leaked, ...changed, ...lost];
}
