import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../support/project-copy.ts';
import { tempContent, type Change } from '../support/temp-content.ts';

const article = 'content/articles/port.mdx';
const note = 'content/notes/work-stopped.mdx';
const folders = 'content/articles, content/figures, content/factions, content/notes';

/** Builds a copy of the project around small content with `changes`; tells what a user meets. */
function build(changes: Record<string, Change>) {
  const root = tempContent(changes);
  copyProject(root);
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '', BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  });
  return {
    status,
    problems: stderr.split('\n').filter((line) => line.startsWith('content/')),
    dist: existsSync(join(root, 'dist')),
    home: existsSync(join(root, 'dist/index.html')),
  };
}

const stoppedBy = (problem: string) => ({ status: 1, problems: [problem], dist: false, home: false });

test('content without faults is built', () => {
  expect(build({})).toEqual({ status: 0, problems: [], dist: true, home: true });
});

test('an unknown figure in the article stops the build', () => {
  expect(build({ [article]: ['figure:reed', 'figure:read'] })).toEqual(
    stoppedBy('content/articles/port.mdx:19 [unknown-figure] unknown figure “read”; allowed: reed'),
  );
});

test('an unknown faction in the article stops the build', () => {
  expect(build({ [article]: ['faction:dockers', 'faction:doctors'] })).toEqual(
    stoppedBy('content/articles/port.mdx:19 [unknown-faction] unknown faction “doctors”; allowed: dockers'),
  );
});

test('words that carry an unknown note stop the build', () => {
  expect(build({ [article]: ['the ships', '<Claim note="ships">the ships</Claim>'] })).toEqual(
    stoppedBy('content/articles/port.mdx:21 [unknown-note] unknown note “ships”; allowed: work-stopped'),
  );
});

test('a cite of an unknown source stops the build', () => {
  expect(build({ [note]: ['noon.', 'noon.<Cite id="log" />'] })).toEqual(
    stoppedBy('content/notes/work-stopped.mdx:9 [unknown-source] unknown source “log”; allowed: gazette'),
  );
});

test('a sentence without a citation stops the build', () => {
  expect(build({ [note]: ['noon.<Cite id="gazette" />', 'noon.'] })).toEqual(
    stoppedBy(
      'content/notes/work-stopped.mdx:9 [uncited-sentence] no source after “Work stopped at noon.”; ' +
        'write <Cite id="…" /> behind the sentence',
    ),
  );
});

test('a note that no words carry stops the build', () => {
  expect(build({ [article]: ['<Claim note="work-stopped">stopped work</Claim>', 'stopped work'] })).toEqual(
    stoppedBy(
      'content/notes/work-stopped.mdx [note-not-anchored] no words carry the note “work-stopped”; ' +
        'write <Claim note="work-stopped">its words</Claim> in an article, or remove the file',
    ),
  );
});

test('a note that stands on words twice stops the build', () => {
  expect(build({ [article]: ['the ships', '<Claim note="work-stopped">the ships</Claim>'] })).toEqual(
    stoppedBy(
      'content/articles/port.mdx:21 [note-anchored-twice] the note “work-stopped” stands on words 2 times ' +
        '(content/articles/port.mdx:19, content/articles/port.mdx:21); allowed: once',
    ),
  );
});

test('a card over its length stops the build', () => {
  const card = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(build({ 'content/figures/reed.mdx': ['Harbour master.', card] })).toEqual(
    stoppedBy('content/figures/reed.mdx:4 [too-long] “card”: 13 words; at most 12 are allowed'),
  );
});

test('a claim without a status stops the build', () => {
  expect(build({ [note]: ['status: supported\n', ''] })).toEqual(
    stoppedBy(
      'content/notes/work-stopped.mdx:2 [claim-without-status] “status”: a note of kind “claim” needs a status; ' +
        'allowed: supported, partly supported, contested, interpretation, not traced',
    ),
  );
});

test('a changed character in the article stops the build', () => {
  expect(build({ [article]: ['counted', 'countet'] })).toEqual(
    stoppedBy(
      'content/articles/port.mdx:21 [text-changed] found “Nobody countet the ships.” where the text has ' +
        '“Nobody counted the ships.” (character 14); the text stays as it is, only marks may be added',
    ),
  );
});

test('a changed character in the text file stops the build', () => {
  expect(build({ 'content/articles/port.txt': ['counted', 'countet'] })).toEqual(
    stoppedBy(
      'content/articles/port.txt [text-changed] the file’s SHA-256 is ' +
        '38d7aa595109030b133be9fd7f693143ed05b8ed737f51e5d8ca5e93eb6f2a79; recorded in content/articles/port.mdx:13: ' +
        '0e6f0cf979a3ecd54c78c46b09caceaf75cdc846b759e5ef0a48227474bf1f6b',
    ),
  );
});

test('a missing folder stops the build', () => {
  expect(build({ 'content/notes': null })).toEqual(
    stoppedBy(
      'content/notes [missing-collection] the folder does not exist; ' +
        `every collection needs a folder with at least one entry: ${folders}`,
    ),
  );
});

test('an empty folder stops the build', () => {
  expect(build({ [note]: null })).toEqual(
    stoppedBy(
      'content/notes [missing-collection] the folder holds no .mdx file; ' +
        `every collection needs a folder with at least one entry: ${folders}`,
    ),
  );
});

test('a misspelt key stops the build', () => {
  expect(build({ 'content/events.yaml': ['figures:', 'figure:'] })).toEqual(
    stoppedBy(
      'content/events.yaml:6 [unknown-key] unknown key “figure”; ' +
        'allowed here: date, title, text, sources, figures, factions',
    ),
  );
});
