import type { contradictions } from '../sources/contradictions';
import type { FiguresFrom } from './evidenceFigure';
import type { Statement } from './statement';
import type { Touches } from './touches';

export type ContradictionId = keyof typeof contradictions;

/** What the contradictions are about. */
export const contradictionGroups = {
  data: 'Data',
  money: 'Money',
  speed: 'Speed',
  quality: 'Quality',
  frameworks: 'Guides and claims',
} as const;
export type ContradictionGroup = keyof typeof contradictionGroups;

/** Claims that do not fit together, what was measured or listed, and what this page makes of it. */
export type Contradiction = {
  readonly group: ContradictionGroup;
  readonly claims: readonly Statement[];
  readonly evidence: readonly Statement[];
  readonly here: readonly Statement[];
  readonly touches: Touches;
  /** The figures that its sentences name in braces. */
  readonly figures?: FiguresFrom;
};
