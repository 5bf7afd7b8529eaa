import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** A part of a text: its heading, without the marks in it, and all of its HTML, with the heading. */
interface HtmlSection {
  title: string;
  html: string;
}

/** Divides rendered HTML at its headings of levels 2 and 3; what comes before the first is the introduction. */
export function htmlSections(html: string): { intro: string; sections: HtmlSection[] } {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  const starts = childNodes.flatMap((node) =>
    /^h[23]$/.test(node.nodeName)
      ? [{ title: textOf(node).trim(), from: node.sourceCodeLocation?.startOffset ?? 0 }]
      : [],
  );
  return {
    intro: html.slice(0, starts[0]?.from).trim(),
    sections: starts.map(({ title, from }, index) => ({
      title,
      html: html.slice(from, starts[index + 1]?.from).trim(),
    })),
  };
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
