import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `null` removes a file or a folder, text or bytes take the place of a file, a pair puts its second part for its first,
 * and a function makes the new text from the old.
 */
export type Change = null | string | Buffer | readonly [found: string, put: string] | ((source: string) => string);

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

Before that he had kept the harbour for eleven years and knew most of the crews by name.<Cite id="gazette" />

## In August 1911

That month the Gazette printed the column again, with a preface on what each side had asked for.<Cite id="gazette" />
The column calls him the man who ended the talks, but gives no reason.<Cite id="gazette" />
The preface puts two clerks at the table and quotes a letter in which he asks for one more day.<Cite id="gazette" />
Neither text says whether the letter was sent, and the harbour has no copy of it.<Cite id="gazette" />

## Since then

The harbour has opened its papers, and a list of those that bear his name is at the gate.<Cite id="gazette" />
Most are about ropes, lamps and wages, and only three are of the week in which work stopped.<Cite id="gazette" />
One of the three is a bill for tea, made out for two days and nine people.<Cite id="gazette" />
Another is a note in his hand that the talks had cost him his sleep and the port its summer.<Cite id="gazette" />
The third is a draft of the letter, too faded to be read.<Cite id="gazette" />
In it only the date and the word “day” are clear.<Cite id="gazette" />
A clerk of the harbour has copied all three.<Cite id="gazette" />
`,
  'content/factions/dockers.mdx': `---
name: The dockers
kind: movement
inColumn: [the dockers]
card: The people who load the ships.
checked: 2026-01-02
---

They spoke with [Reed](figure:reed).<Cite id="gazette" />

## How the column uses the word

The column names the dockers once, as the people who stopped work when the talks had ended.<Cite id="gazette" />
It does not say how many they were that day, or who spoke for them at the table.<Cite id="gazette" />

## How others use it

The Gazette counts all who load ships, and leaves out the crews, the clerks and the guards.<Cite id="gazette" />
The union took in the guards as well, so its numbers for that summer are higher by about a tenth.<Cite id="gazette" />
The harbour has a list of wages for each trade, and no word that stands for all of them.<Cite id="gazette" />
Readers who compare these numbers should therefore look first at whom each of them takes in.<Cite id="gazette" />

## Since then

Cranes now do most of what the dockers did by hand, and fewer than a hundred people load the ships.<Cite id="gazette" />
The union has become part of a larger one, which keeps its banner in a room above the quay.<Cite id="gazette" />
Its minute books are open to readers, and the pages on the talks have been copied and bound.<Cite id="gazette" />
They agree with the column in all that they tell, and say nothing of the letter.<Cite id="gazette" />
A new edition of the Gazette’s account, with maps and drawings, is announced for next year.<Cite id="gazette" />
`,
  'content/notes/work-stopped.mdx': `---
kind: claim
status: supported
title: Work stopped
card: The Gazette reports it too.
checked: 2026-01-02
---

Work stopped at noon.<Cite id="gazette" />
The Gazette saw no crane move for the rest of that day.<Cite id="gazette" />
The log of the port, which gives a line to every ship, has none between noon and the next morning.<Cite id="gazette" />
Both bear it out.<Cite id="gazette" />
`,
  'content/sources.yaml': `gazette:
  publisher: The Harbour Gazette
  title: The port stands still
  language: en
  type: newspaper
  read: whole
`,
  'content/corrections.yaml': '{}\n',
  'content/edition.yaml': `name: The port, annotated
language: en
noun:
  one: column
  other: columns
  the: the column
houseRules:
  - code: unquoted-swindle
    pattern: \\bswindles?\\b
    except: “[^“”]*”
    message: name what was done, or quote the column
`,
  'content/events.yaml': `talks-end:
  date: 1911-08-14
  title: The talks end
  text: Reed ended the talks.
  sources: [gazette]
  figures: [reed]
  factions: [dockers]
`,
};

/** Writes the smallest content that passes all checks. */
export function writeContent(root: string): void {
  for (const [path, source] of Object.entries(files)) write(join(root, path), source);
}

/** Makes `changes` to the files below `root`. */
export function changeContent(root: string, changes: Record<string, Change>): void {
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, path);
    if (change === null) rmSync(file, { recursive: true });
    else if (typeof change === 'string' || Buffer.isBuffer(change)) write(file, change);
    else if (typeof change === 'function') write(file, change(readFileSync(file, 'utf8')));
    else write(file, replaceOnce(readFileSync(file, 'utf8'), ...change));
  }
}

function write(file: string, source: string | Buffer) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
}

function replaceOnce(source: string, found: string, put: string): string {
  const parts = source.split(found);
  if (parts.length !== 2) throw new Error(`“${found}” occurs ${parts.length - 1} times in:\n${source}`);
  return parts.join(put);
}
