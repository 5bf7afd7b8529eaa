import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses an MDX file with its frontmatter into mdast; positions count lines of the whole file from 1.
 * Throws a VFileMessage with `line` and `column` where the file is not MDX.
 */
export function parseMdx(source: string): Root {
  return processor.parse(source);
}
