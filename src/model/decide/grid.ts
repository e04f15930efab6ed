import type { QuestionId } from './questions';

/** One small number for every combination of options; the last question varies fastest. */
export type Grid = {
  readonly questions: readonly QuestionId[];
  /** How many options each of the questions has. */
  readonly sizes: readonly number[];
  readonly cells: Uint8Array;
};

/** Whether two options of a question have the same cells, whatever the other options are. */
export function isAlike(grid: Grid, question: QuestionId, one: number, other: number): boolean {
  const { cells } = grid;
  const { before, size, after } = shape(grid, question);
  if (size === 1) return true;
  for (let i = 0; i < before; i++) {
    const start = (i * size + one) * after;
    const otherStart = (i * size + other) * after;
    for (let k = 0; k < after; k++) {
      if (cells[start + k] !== cells[otherStart + k]) return false;
    }
  }
  return true;
}

/** The grid with only some of the options of a question. */
export function withOptions(grid: Grid, question: QuestionId, kept: readonly number[]): Grid {
  const { before, size, after } = shape(grid, question);
  if (size === 1) return grid;
  const cells = new Uint8Array(before * kept.length * after);
  let end = 0;
  for (let i = 0; i < before; i++) {
    for (const option of kept) {
      const start = (i * size + option) * after;
      for (let k = 0; k < after; k++) cells[end++] = grid.cells[start + k] ?? 0;
    }
  }
  const sizes = grid.sizes.map((old, i) => (grid.questions[i] === question ? kept.length : old));
  return { ...grid, sizes, cells };
}

/** How many cells apart two neighbouring options of a question are; 0 if all share the same cells. */
export function stride(grid: Grid, question: QuestionId): number {
  const { size, after } = shape(grid, question);
  return size === 1 ? 0 : after;
}

/** How many combinations come before and after a question; one that is not in the grid has size 1. */
function shape({ questions, sizes }: Grid, question: QuestionId) {
  const at = questions.indexOf(question);
  if (at < 0) return { before: 1, size: 1, after: 1 };
  let [before, after] = [1, 1];
  sizes.forEach((size, i) => {
    if (i < at) before *= size;
    if (i > at) after *= size;
  });
  return { before, size: sizes[at] ?? 1, after };
}
