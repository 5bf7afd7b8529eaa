import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** `null` removes a file or a folder, a text takes the place of a file, a pair puts its second part for its first. */
export type Change = null | string | readonly [found: string, put: string];

const files = {
  'content/articles/port.txt': `Ada Moss

The Port Stands Still

Reed ended the talks, and the dockers stopped work.

Nobody counted the ships.`,
  'content/articles/port.mdx': `---
title: The Port Stands Still
author: Ada Moss
authorNote: A reporter at the harbour.
publication: The Harbour Gazette
published: 1911-08-14
publishedNote: The page shows the date.
url: https://example.org/port
language: en
rights: In the public domain.
standfirst: On a Monday in August, work at the port ended.
source: gazette
sha256: 0e6f0cf979a3ecd54c78c46b09caceaf75cdc846b759e5ef0a48227474bf1f6b
lead: true
---

<Section id="talks" title="The talks end">

[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) <Claim note="work-stopped">stopped work</Claim>.

Nobody counted the ships.

</Section>
`,
  'content/figures/reed.mdx': `---
name: Jonah Reed
inColumn: Reed
card: Harbour master.
checked: 2026-01-02
---

He led the talks with [the dockers](faction:dockers).<Cite id="gazette" />
`,
  'content/factions/dockers.mdx': `---
name: The dockers
kind: movement
inColumn: [the dockers]
card: The people who load the ships.
checked: 2026-01-02
---

They spoke with [Reed](figure:reed).<Cite id="gazette" />
`,
  'content/notes/work-stopped.mdx': `---
kind: claim
status: supported
title: Work stopped
card: The Gazette reports it too.
checked: 2026-01-02
---

Work stopped at noon.<Cite id="gazette" />
`,
  'content/sources.yaml': `gazette:
  publisher: The Harbour Gazette
  title: The port stands still
  language: en
  type: newspaper
  read: whole
`,
  'content/corrections.yaml': '{}\n',
  'content/events.yaml': `talks-end:
  date: 1911-08-14
  title: The talks end
  text: Reed ended the talks.
  sources: [gazette]
  figures: [reed]
  factions: [dockers]
`,
};

/** Writes the smallest content that passes all checks, with `changes`, to a folder that lasts as long as the test. */
export function tempContent(changes: Record<string, Change> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, source] of Object.entries(files)) write(join(root, path), source);
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, path);
    if (change === null) rmSync(file, { recursive: true });
    else if (typeof change === 'string') write(file, change);
    else write(file, replaceOnce(readFileSync(file, 'utf8'), ...change));
  }
  return root;
}

function write(file: string, source: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
}

function replaceOnce(source: string, found: string, put: string): string {
  const parts = source.split(found);
  if (parts.length !== 2) throw new Error(`“${found}” stands ${parts.length - 1} times in:\n${source}`);
  return parts.join(put);
}
