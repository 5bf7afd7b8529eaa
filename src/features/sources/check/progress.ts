import type { WriteStream } from 'node:tty';
import type { Result } from './check.ts';
import { verdicts } from './verdict.ts';

/** A line on a terminal that says how far the check is; nothing elsewhere. */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, total: number) {
  const seen: Result[] = [];
  const show = (line: string) => {
    if (stream.isTTY) stream.write(`\r\u001B[K${line}`);
  };
  return {
    add: (result: Result) => {
      seen.push(result);
      const counts = verdicts
        .map((verdict) => ({ verdict, count: seen.filter((one) => one.verdict === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${count} ${verdict}`);
      show(`${seen.length} of ${total}: ${counts.join(', ')}`);
    },
    end: () => show(''),
  };
}
