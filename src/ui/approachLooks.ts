import type { ApproachId } from '../model/approaches';
import type { MarkShape } from './kit/markPaths';
import type { Stroke } from './kit/strokes';

type ApproachLook = {
  readonly color: string;
  readonly shape: MarkShape;
  readonly stroke: Stroke;
};

/** How each approach is drawn wherever it appears: never by colour alone. */
export const approachLooks: { readonly [Id in ApproachId]: ApproachLook } = {
  prompting: { color: 'var(--color-prompting)', shape: 'circle', stroke: 'dotted' },
  rag: { color: 'var(--color-rag)', shape: 'square', stroke: 'solid' },
  tuning: { color: 'var(--color-tuning)', shape: 'triangle', stroke: 'dashed' },
  hybrid: { color: 'var(--color-hybrid)', shape: 'diamond', stroke: 'dashDot' },
};
