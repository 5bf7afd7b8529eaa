import { createHash } from 'node:crypto';
import type { Change } from '../../../support/temp-content.ts';

/** One invalid to break content, and what an editor then reads. */
export interface InvalidContent {
  name: string;
  changes: Record<string, Change>;
  /** Place that the message names: `content/FILE`, with `:LINE` where the fault has one. */
  at: string;
  code: string;
  /** What was found and what to do. */
  message: RegExp;
}

export const ARTICLE = 'content/articles/port.mdx';
export const TEXT = 'content/articles/port.txt';
export const FIGURE = 'content/figures/reed.mdx';
export const NOTE = 'content/notes/work-stopped.mdx';
export const SOURCES = 'content/sources.yaml';
export const EVENTS = 'content/events.yaml';
export const FACTION = 'content/factions/dockers.mdx';
export const CORRECTIONS = 'content/corrections.yaml';
export const EDITION = 'content/edition.yaml';
export const LOCK = 'content/ids.lock.json';

export const CITE = '<Cite id="gazette" />';
/** Puts `put` for every `found` in a file. */
export const every =
  (found: string, put: string): Change =>
  (source) =>
    source.replaceAll(found, put);
/** Adds `lines` after the fields of a file. */
export const inFields =
  (lines: string): Change =>
  (source) =>
    source.replace('\n---\n', `\n${lines}\n---\n`);
export const inArticle = (words: string): Record<string, Change> => ({ [ARTICLE]: ['Nobody', words] });
export const inNote = (words: string): Record<string, Change> => ({ [NOTE]: ['The Gazette saw', `${words} saw`] });

export const QUAY = 'content/articles/quay.mdx';
const QUAY_TEXT = 'Ada Moss\n\nThe Quay\n\nReed was calm.';
/** A further article, with more `fields`, which names the figure. */
export const furtherArticle = (fields: string): Record<string, Change> => ({
  'content/articles/quay.txt': QUAY_TEXT,
  [QUAY]: `---
title: The Quay
author: Ada Moss
authorNote: A reporter at the harbour.
publication: The Harbour Gazette
published: 1911-08-15
publishedNote: The page shows the date.
url: https://example.org/quay
language: en
rights: In the public domain.
standfirst: On a Tuesday in August, the harbour master was calm.
source: gazette
sha256: ${createHash('sha256').update(QUAY_TEXT).digest('hex')}
lead: false
${fields}
---

[Reed](figure:reed) was calm.
`,
});
