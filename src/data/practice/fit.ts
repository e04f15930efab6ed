import type { ApproachId, PatternId } from '../../model/approaches';
import type { Test } from '../../model/guides/condition';

/** For which scenarios advice counts; what is absent does not narrow it. */
export type Fit = {
  readonly approaches: readonly ApproachId[];
  readonly patterns?: readonly PatternId[];
  /** The answers with which it matters most. */
  readonly when?: Test;
};
