import type { AtRule, Plugin } from 'postcss';

/** The widths at which a layout changes, by the name that styles use in `@media (--name)` and `@container … (--name)`. */
const BREAKPOINTS: Readonly<Record<string, string>> = {
  // Of the window.
  '--phone': 'width < 40rem',
  '--tablet': 'width >= 48rem',
  '--folded-choices': 'width < 60rem',
  '--open-choices': 'width >= 60rem',
  '--laptop': 'width >= 64rem',
  '--stacked-claims': 'width < 64rem',
  // Of the article: below the text, claims beside it, people and claims beside it.
  '--no-margin': 'width < 62rem',
  '--one-margin': 'width >= 62rem',
  '--two-margins': 'width >= 74rem',
  '--ample-margins': 'width >= 78.5rem',
  '--wide-margins': 'width >= 86rem',
  '--large-type': 'width >= 98rem',
  // Of the drawn pictures.
  '--timeline-wide': 'width >= 65rem',
  '--plot-medium': 'width < 70rem',
  '--plot-narrow': 'width < 44rem',
  '--map-wide': 'width >= 38rem',
};

/**
 * A PostCSS plugin that puts the width of each named breakpoint into the queries of media and containers. An unknown
 * name, and a width without a name, is an error with its place and what is allowed.
 */
export function breakpoints(): Plugin {
  return {
    postcssPlugin: 'breakpoints',
    Once: (root) => {
      root.walkAtRules(/^(?:media|container)$/, (rule) => {
        if (/\b(?:width|inline-size)\b/.test(rule.params)) throw refusal(rule, rule.params);
        rule.params = rule.params.replace(/\((--[\w-]+)\)/g, (_, name: string) => {
          const width = BREAKPOINTS[name];
          if (width === undefined) throw refusal(rule, name);
          return `(${width})`;
        });
      });
    },
  };
}

function refusal(rule: AtRule, found: string) {
  return rule.error(`found ${found}; allowed: the breakpoints ${Object.keys(BREAKPOINTS).join(', ')}`);
}
