export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond';

/** The outline of each mark in a box of 12 × 12, all of about the same area; charts draw them too. */
export const markPaths: Record<MarkShape, string> = {
  circle: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
  square: 'M1.5 1.5h9v9h-9Z',
  triangle: 'M6 .7L11.8 10.9H.2Z',
  diamond: 'M6 0L12 6L6 12L0 6Z',
};
