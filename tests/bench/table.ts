/** The middle of a list of numbers, or the mean of the two in the middle; throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('the median of no values was asked for');
  return (low + high) / 2;
}

/** Median and range with fixed decimals, `1.10 (1.02–1.31)`; a single value stands alone. */
export function spread(values: readonly number[], decimals: number): string {
  const middle = median(values).toFixed(decimals);
  if (values.length === 1) return middle;
  return `${middle} (${Math.min(...values).toFixed(decimals)}–${Math.max(...values).toFixed(decimals)})`;
}

/** A count with separators, `26,000`. */
export function count(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
}

/** Lines of a table with a title; the first column is set flush left, the others flush right. */
export function table(title: string, rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const lines = rows.map((row) =>
    widths
      .map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width)))
      .join('   ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
