import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeNewlines } from '../../model/normalize-newlines.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Larger files are not read; the largest that belongs here, a long list of sources, has a tenth of it. */
export const MAX_BYTES = 1_000_000;

/** A text of 30,000 words, with its marks, has fewer. */
export const MAX_MDX_BYTES = 250_000;

/** What the system says of a file that is in its folder and cannot be found. */
const LINKS = ['ENOENT', 'ELOOP'];

/**
 * The text of a file below `root`, with LF line ends and without a byte-order mark; or the problem that it is too large,
 * empty, not in UTF-8, or cannot be read at all. `ifEmpty` says what may be done with an empty file instead.
 */
export function readSource(
  root: string,
  file: string,
  maxBytes = MAX_BYTES,
  ifEmpty = 'or remove it',
): string | Problem {
  const path = join(root, file);
  const fault = (code: string, reason: string, line?: number) => problem(code, file, line, reason);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return fault('unreadable', 'this is not a file; allowed here: a text file');
    if (stats.size > maxBytes) {
      const reason = `the file has ${stats.size} bytes; at most ${maxBytes} are allowed; split it, or remove what is not text`;
      return fault('too-large', reason);
    }
    const bytes = readFileSync(path);
    const { found, line } = otherEncoding(bytes) ?? {};
    if (found) return fault('bad-encoding', `the file is ${found}; save it as UTF-8`, line);
    const text = normalizeNewlines(bytes.toString('utf8'));
    if (text.trim() === '') return fault('empty-file', `the file is empty; restore its content, ${ifEmpty}`);
    return text;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const help = LINKS.includes(code)
      ? 'it is a broken symbolic link, or its name is not in UTF-8; put a file there'
      : 'make it readable (chmod +r)';
    return fault('unreadable', `cannot be read (${code}); ${help}`);
  }
}

/** What the bytes are where they are not UTF-8, and the line from which on they are not. */
function otherEncoding(bytes: Buffer): { found: string; line?: number } | undefined {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff') return { found: 'in UTF-16' };
  const lineOf = (valid: string) => valid.split('\n').length;
  const none = bytes.indexOf(0);
  if (none >= 0) return { found: 'in UTF-16 or not text', line: lineOf(bytes.toString('utf8', 0, none)) };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const line = lineOf(bytes.toString('utf8').split('\uFFFD')[0] ?? '');
    return { found: `not in UTF-8 from line ${line} on`, line };
  }
}
