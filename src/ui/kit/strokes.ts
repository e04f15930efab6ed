/** Dash arrays for SVG lines some 2 px wide with round ends; undefined draws a solid line. */
export const strokes = {
  solid: undefined,
  dotted: '0.1 5',
  dashed: '8 6',
  dashDot: '10 6 0.1 6',
} as const;

export type Stroke = keyof typeof strokes;
