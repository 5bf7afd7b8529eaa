import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeNewlines } from '../../model/normalize-newlines.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Larger files are not read; the largest that belongs here, a long list of sources, has a tenth of it. */
export const MAX_BYTES = 1_000_000;

/** A text of 30,000 words, with its marks, has fewer. */
export const MAX_MDX_BYTES = 250_000;

/**
 * The text of a file below `root`, with LF line ends and without a byte-order mark; or the problem that it is too large,
 * empty, not in UTF-8, or cannot be read at all.
 */
export function readSource(root: string, file: string, maxBytes = MAX_BYTES): string | Problem {
  const path = join(root, file);
  const fault = (code: string, reason: string) => problem(code, file, undefined, reason);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return fault('unreadable', 'this is not a file; allowed here: a text file');
    if (stats.size > maxBytes) {
      const reason = `the file has ${stats.size} bytes; at most ${maxBytes} are allowed; divide it, or remove what is not text`;
      return fault('too-large', reason);
    }
    const bytes = readFileSync(path);
    const encoding = otherEncoding(bytes);
    if (encoding) return fault('bad-encoding', `the file is ${encoding}; save it as UTF-8`);
    const text = normalizeNewlines(bytes.toString('utf8'));
    if (text.trim() === '') return fault('empty-file', 'the file is empty; restore its content, or remove it');
    return text;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return fault('unreadable', `cannot be read (${code}); allowed: a file that everybody may read`);
  }
}

/** What the bytes are where they are not UTF-8. */
function otherEncoding(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff' || bytes.includes(0)) return 'in UTF-16 or not text';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const valid = bytes.toString('utf8').split('\uFFFD')[0] ?? '';
    return `not in UTF-8 from line ${valid.split('\n').length} on`;
  }
}
