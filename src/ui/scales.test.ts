import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

const LAYERS = new Set(['tokens', 'base', 'room', 'choice', 'paper', 'paper.page']);
/** The book has readers without layers; drawn pictures set their labels by geometry. */
const OTHERS = /book\.css$|mentions-plot\//;

const files = globSync('src/**/*.css').map((file) => ({ file, root: postcss.parse(readFileSync(file, 'utf8')) }));
const declarations = (root: postcss.Root) => {
  const found: postcss.Declaration[] = [];
  root.walkDecls((declaration) => void found.push(declaration));
  return found;
};

describe.each(files.filter(({ file }) => !OTHERS.test(file)))('$file', ({ root }) => {
  test('is in layers, but for what it imports', () => {
    const outside = root.nodes.filter((node) => {
      if (node.type === 'comment') return false;
      return node.type !== 'atrule' || (node.name === 'layer' ? !LAYERS.has(node.params) : node.name !== 'import');
    });
    expect(outside.map(String)).toEqual([]);
  });

  test('takes sizes of type and space in rem from the scales', () => {
    const found = declarations(root).filter(({ prop, value }) => {
      const sizes = value.match(/(?<![\w./])\d*\.?\d+(?=rem\b)/g)?.map(Number) ?? [];
      if (/^font(?:-size)?$/.test(prop)) return sizes.length > 0;
      return /^(?:margin|padding|(?:row-|column-)?gap$)/.test(prop) && sizes.some((size) => size > 0 && size <= 5);
    });
    expect(found.map(String)).toEqual([]);
  });
});
