/**
 * A text with the part between `<!-- NAME -->` and `<!-- end of NAME -->` replaced. Throws if a mark is missing.
 */
export function putBlock(text: string, name: string, block: string): string {
  const [first, last] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const start = text.indexOf(first);
  const end = text.indexOf(last);
  if (start < 0 || end < start) throw new Error(`the guide has no part between “${first}” and “${last}”`);
  return `${text.slice(0, start + first.length)}\n\n${block}\n\n${text.slice(end)}`;
}
