/** Fields between two lines of `---` at the start of a file. */
const FRONTMATTER = /^---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s;

/** The fields of an MDX file as text, and what is below them; where there are none, all is below them. */
export function splitFrontmatter(source: string): { fields: string; body: string } {
  const [whole = '', fields = ''] = FRONTMATTER.exec(source) ?? [];
  return { fields, body: source.slice(whole.length) };
}
