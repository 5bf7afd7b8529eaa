/** Line, from 1, of the character at `offset` of a text; of its last line where that is missing. */
export function lineAt(text: string, offset = text.length): number {
  return text.slice(0, offset).split('\n').length;
}
