import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

const LAYERS = new Set(['tokens', 'base', 'room', 'choice', 'paper']);
/** The book has readers without layers; drawn pictures set their labels by geometry. */
const OTHERS = /book\.css$|mentions-plot\//;
/** Linked sheets for paper: some print engines know no layers. */
const PAPER = /print\.css$|paper\.css$/;

const files = globSync('src/**/*.css').map((file) => ({ file, root: postcss.parse(readFileSync(file, 'utf8')) }));
const declarations = (root: postcss.Root) => {
  const found: postcss.Declaration[] = [];
  root.walkDecls((declaration) => void found.push(declaration));
  return found;
};

describe.each(files.filter(({ file }) => !OTHERS.test(file)))('$file', ({ file, root }) => {
  test(PAPER.test(file) ? 'is in no layer' : 'is in layers, but for what it imports', () => {
    const misplaced = root.nodes.filter((node) => {
      const layer = node.type === 'atrule' && node.name === 'layer' ? node.params : undefined;
      if (PAPER.test(file)) return layer !== undefined;
      if (layer !== undefined) return !LAYERS.has(layer);
      return node.type !== 'comment' && !(node.type === 'atrule' && node.name === 'import');
    });
    expect(misplaced.map(String)).toEqual([]);
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
