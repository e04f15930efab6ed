import { expect, it } from 'vitest';
import { type Grid, isAlike, stride, withOptions } from '../../../src/model/decide/grid';

// Two kinds of gap × three of change × two of speed; the last varies fastest.
const grid: Grid = {
  questions: ['gap', 'change', 'speed'],
  sizes: [2, 3, 2],
  // biome-ignore format: one row a gap
  cells: Uint8Array.of(
    1, 2,  3, 4,  1, 2,
    5, 6,  5, 7,  5, 6,
  ),
};

it('knows how far apart the cells of two neighbouring options are', () => {
  const strides = grid.questions.map((question) => stride(grid, question));
  expect(strides).toEqual([6, 2, 1]);
  expect(stride(grid, 'cite')).toBe(0); // not in the grid
  expect(stride({ ...grid, sizes: [2, 1, 6] }, 'change')).toBe(0); // one option only
});

it('finds two options alike only where all their cells are', () => {
  expect(isAlike(grid, 'change', 0, 2)).toBe(true);
  expect(isAlike(grid, 'change', 0, 1)).toBe(false);
  expect(isAlike(grid, 'change', 1, 2)).toBe(false);
  expect(isAlike(grid, 'gap', 0, 1)).toBe(false);
  expect(isAlike(grid, 'speed', 0, 1)).toBe(false);
  expect(isAlike(grid, 'cite', 0, 1)).toBe(true);
});

it('sees a difference in the last cell, and in the second half only', () => {
  const last = { ...grid, cells: grid.cells.slice() };
  last.cells[11] = 9;
  expect(isAlike(last, 'change', 0, 2)).toBe(false);
  const second = { ...grid, cells: Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1) };
  expect(isAlike(second, 'change', 0, 1)).toBe(false);
  expect(isAlike(second, 'change', 0, 2)).toBe(true);
});

it('keeps the cells of some options, in the order asked for', () => {
  expect(withOptions(grid, 'change', [0, 1])).toEqual({
    questions: grid.questions,
    sizes: [2, 2, 2],
    cells: Uint8Array.of(1, 2, 3, 4, 5, 6, 5, 7),
  });
  expect(withOptions(grid, 'gap', [1])).toEqual({
    questions: grid.questions,
    sizes: [1, 3, 2],
    cells: Uint8Array.of(5, 6, 5, 7, 5, 6),
  });
  expect(withOptions(grid, 'speed', [1])).toEqual({
    questions: grid.questions,
    sizes: [2, 3, 1],
    cells: Uint8Array.of(2, 4, 2, 6, 7, 6),
  });
});

it('is the same grid where a question has no say', () => {
  expect(withOptions(grid, 'cite', [0])).toBe(grid);
});
