/** A part of a text: its heading, without the marks in it, and all of its HTML, with the heading. */
export interface HtmlSection {
  title: string;
  html: string;
}

const HEADING = /^<h[23](?:\s[^>]*)?>(.*?)<\/h[23]>/s;

/** Takes rendered HTML apart at its headings of levels 2 and 3; what comes before the first is the introduction. */
export function htmlSections(html: string): { intro: string; sections: HtmlSection[] } {
  const parts = html.split(/(?=<h[23][\s>])/).map((part) => part.trim());
  const intro = HEADING.test(parts[0] ?? '') ? '' : (parts.shift() ?? '');
  return { intro, sections: parts.map((html) => ({ title: titleOf(html), html })) };
}

function titleOf(html: string): string {
  return (HEADING.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim();
}
