import { createHash } from 'node:crypto';
import { readAddressed } from '../../src/checks/addresses/recorded.ts';
import { addressesIn } from '../../src/checks/cli/lock.ts';
import { lockProblems } from '../../src/checks/rules/lock.ts';
import { formatLock } from '../../src/model/lock.ts';
import { readTemp, type Change } from './temp-content.ts';

export type Changes = Record<string, Change>;

export const LOCK = 'content/ids.lock.json';
export const PORT = 'content/articles/port.mdx';
export const NOTE = 'content/notes/work-stopped.mdx';
export const P1 =
  '[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) <Claim note="work-stopped">stopped work</Claim>.';
const P2 = 'Nobody counted the ships.';
export const SECTION = '<Section id="talks" title="The talks end">';

/** The article with other paragraphs, fields or section. */
export const article = ({ p1 = P1, p2 = P2, fields = '', section = SECTION, lead = true }): Changes => ({
  [PORT]: [
    `lead: true\n---\n\n${SECTION}\n\n${P1}\n\n${P2}`,
    `${fields}lead: ${lead}\n---\n\n${section}\n\n${p1}\n\n${p2}`,
  ],
});
/** A second article of one paragraph. */
export function sea(body: string, lead = false): Changes {
  const text = `Ada Moss\n\nThe Sea\n\n${body.replace(/\[(.*?)\]\(.*?\)/g, '$1')}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const fields = `title: The Sea\nauthor: Ada Moss\nauthorNote: A reporter.\npublication: The Gazette\npublished: 1911-08-15\npublishedNote: Dated.\nurl: https://example.org/sea\nlanguage: en\nrights: None.\nstandfirst: It was calm.\nsource: gazette\nsha256: ${sha256}\nlead: ${lead}`;
  return { 'content/articles/sea.txt': text, 'content/articles/sea.mdx': `---\n${fields}\n---\n\n${body}\n` };
}

/** A figure, and a note of a kind, with more `fields` and without a body. */
export const reed = (fields = '') =>
  `---\nname: Jonah Reed\ninColumn: Reed\ncard: Harbour master.\n${fields}checked: 2026-01-02\n---\n`;
export const note = (kind: string, fields = '') =>
  `---\nkind: ${kind}\ntitle: Work stopped\ncard: A term.\n${fields}checked: 2026-01-02\n---\n`;

/** What is at fault in the lock of content with `changes`, of which the articles in `broken` are not settled. */
export function lockFaults(changes: Changes, broken: string[] = []) {
  const content = readTemp(changes);
  return lockProblems(content, readAddressed(content, new Set(broken)));
}

/** Problems of content with `changes` and the lock of the content with other changes. */
export function problems(changes: Changes, recorded: Changes = {}, broken: string[] = []) {
  const lock = formatLock(addressesIn(readTemp(recorded)));
  return lockFaults({ ...changes, [LOCK]: lock }, broken).map(({ ruleId, file, line, reason }) => [
    file === LOCK && line !== undefined ? lock.split('\n')[line - 1]?.trim() : `${file}:${line}`,
    ruleId,
    reason,
  ]);
}
