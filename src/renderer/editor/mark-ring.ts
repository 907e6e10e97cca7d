/** The outline of words that run over several lines: one shape without walls between its runs and lines. Pure. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between two boxes that still count as touching: a line's leading, not the room between paragraphs. */
const touching = 6;

/** An SVG path around the boxes of the runs, which come in order of reading. */
export function ringPath(boxes: readonly Box[]): string {
  return shapesOf(linesOf(boxes)).map(outline).join(' ');
}

/** Boxes on one line made one. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (line && line.top < middle && middle < line.bottom) lines[lines.length - 1] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Lines that touch, one shape: a mark from the end of one line to the start of the next is two. */
function shapesOf(lines: readonly Box[]): Box[][] {
  const shapes: Box[][] = [];
  for (const line of lines) {
    const shape = shapes.at(-1);
    const above = shape?.at(-1);
    const joined = above && line.top - above.bottom < touching && line.left < above.right && above.left < line.right;
    if (shape && joined) shape.push(line);
    else shapes.push([line]);
  }
  return shapes;
}

/** Down the right edges and up the left ones; two lines meet half way between them. */
function outline(lines: readonly Box[]): string {
  const edges = lines.map((line, at) => {
    const above = lines[at - 1];
    const below = lines[at + 1];
    const top = above ? (above.bottom + line.top) / 2 : line.top;
    const bottom = below ? (line.bottom + below.top) / 2 : line.bottom;
    return { ...line, top, bottom };
  });
  const right = edges.map((edge) => `H${edge.right} V${edge.bottom}`);
  const left = [...edges].reverse().map((edge) => `H${edge.left} V${edge.top}`);
  const start = edges[0];
  return start ? `M${start.left} ${start.top} ${right.join(' ')} ${left.join(' ')} Z` : '';
}
