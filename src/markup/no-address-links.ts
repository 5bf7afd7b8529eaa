import type { Processor } from 'unified';

/**
 * Takes from a processor what remark-gfm, which must come before, does to make links of addresses that are only named:
 * here they stay words, which are those of the text. It also takes more time than all other parsing, since it tries at
 * each letter whether an e-mail address begins there.
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
