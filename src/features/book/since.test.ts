import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { withSince } from './since.ts';

test('headings go a level down, and what came later is in an element of its own', () => {
  const body = {
    type: 'root' as const,
    children: [h('p', 'A'), h('h2', 'Then'), h('p', 'B'), h('h2', 'Since'), h('p', 'C'), h('h2', 'End')],
  };
  expect(toHtml({ type: 'root', children: withSince(body, 'Since') })).toBe(
    '<p>A</p><h3>Then</h3><p>B</p><div class="since"><h3>Since</h3><p>C</p></div><h3>End</h3>',
  );
});
