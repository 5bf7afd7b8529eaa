import type { Processor } from 'unified';

/** Whatever remark-gfm makes a link of without being told holds one of these, also where it is written with escapes. */
const ADDRESS = /http|www|@|&/i;

/** True if GitHub’s Markdown may find an address in a text. */
export function mayNameAddress(source: string): boolean {
  return ADDRESS.test(source);
}

/**
 * Takes from a processor what remark-gfm, which must come before, does to find addresses: at each letter it tries whether
 * an e-mail address begins there, which takes more time than all other parsing.
 */
export function noAddressLinks(this: Processor): void {
  const data = this.data();
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
  data.micromarkExtensions = micromarkExtensions.map((extension) => {
    const { text } = extension;
    return text ? { ...extension, text: withoutAutolinks(text) } : extension;
  });
  data.fromMarkdownExtensions = fromMarkdownExtensions.map((each) =>
    [each].flat().filter(({ transforms }) => !transforms?.some(({ name }) => isAutolink(name))),
  );
}

/** The constructs of a text, by the codes of the characters that they begin with. */
function withoutAutolinks<T extends object>(constructs: T): T {
  const kept = Object.entries(constructs as Record<string, Construct | Construct[]>).map(([code, own]) => [
    code,
    [own].flat().filter(({ name }) => !isAutolink(name)),
  ]);
  return Object.fromEntries(kept.filter(([, own = []]) => own.length > 0)) as T;
}

interface Construct {
  name?: string;
}

/** `emailAutolink`, `wwwAutolink`, `transformGfmAutolinkLiterals`; Markdown’s own, in angle brackets, is `autolink`. */
function isAutolink(name = ''): boolean {
  return /Autolink/.test(name);
}
