export type Point = readonly [x: number, y: number];

const CORNER = 6;
const HEAD = 7;

/** Path data of a line through points, its corners rounded. */
export function lineThrough(points: readonly Point[]): string {
  const parts = points.map(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) return path`M${x} ${y}`;
    if (!after) return path`L${x} ${y}`;
    const [[x1, y1], [x2, y2]] = [towards([x, y], before), towards([x, y], after)];
    return path`L${x1} ${y1}Q${x} ${y} ${x2} ${y2}`;
  });
  return parts.join('');
}

/** Path data of a line with a head at its end, where it is level. */
export function arrowThrough(points: readonly Point[]): string {
  const [[from] = [0], [x, y] = [0, 0]] = points.slice(-2);
  const back = x - Math.sign(x - from) * HEAD;
  return lineThrough(points) + path`M${back} ${y - HEAD + 1}L${x} ${y}L${back} ${y + HEAD - 1}`;
}

/** The point on the line from a corner to the next point at which its rounding begins. */
function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** Writes path data with numbers to a tenth of a unit. */
function path(parts: TemplateStringsArray, ...numbers: number[]): string {
  return parts.reduce((data, part, index) => `${data}${Math.round((numbers[index - 1] ?? 0) * 10) / 10}${part}`);
}
