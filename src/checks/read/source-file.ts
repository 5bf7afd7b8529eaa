import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { normalText } from '../../markup/normal-text.ts';
import type { Problem } from '../report/problem.ts';

/** Larger files are not read; the largest that belongs here, a long list of sources, has a tenth of it. */
export const MOST_BYTES = 1_000_000;

/**
 * The text of a file below `root`, in LF and without a byte-order mark; or the problem that it is too large, empty,
 * not in UTF-8, or cannot be read at all.
 */
export function readSource(root: string, file: string): string | Problem {
  const path = join(root, file);
  const problem = (code: string, message: string): Problem => ({ code, file, message });
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      const message = `the file has ${size} bytes; at most ${MOST_BYTES} are allowed; divide it, or remove what is no text`;
      return problem('too-large', message);
    }
    const bytes = readFileSync(path);
    const encoding = otherEncoding(bytes);
    if (encoding) return problem('bad-encoding', `the file is ${encoding}; save it as UTF-8`);
    const text = normalText(bytes.toString('utf8'));
    if (text.trim() === '') return problem('empty-file', 'the file is empty; bring its content back, or remove it');
    return text;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return problem('unreadable', `cannot be read (${code}); a file that everybody may read is needed here`);
  }
}

/** What the bytes are where they are not UTF-8. */
function otherEncoding(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff' || bytes.includes(0)) return 'in UTF-16 or no text';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const valid = bytes.toString('utf8').split('\uFFFD')[0] ?? '';
    return `not in UTF-8 from line ${valid.split('\n').length} on`;
  }
}
