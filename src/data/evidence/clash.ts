import type { OutcomeId } from '../../model/approaches';
import type { Answers } from '../../model/decide/questions';
import type { Test } from '../../model/guides/condition';
import type { ContradictionId } from './contradiction';
import type { Statement } from './statement';

/** A situation in which no decision can agree with every source. */
export type Clash = {
  readonly title: string;
  readonly situation: string;
  /** The answers for which it holds. */
  readonly when: Test;
  /** What sources require there, by the ids of what they say. */
  readonly says: readonly {
    readonly sources: readonly string[];
    /** None where a source speaks of the examples or the time, not of an approach. */
    readonly outcome?: OutcomeId;
    readonly says?: string;
  }[];
  /** The situation as answers, in more than one way where that decides. What we decide is computed. */
  readonly readings: readonly {
    readonly says: string;
    readonly answers: Answers;
    /** Costs decide here, not only the answers. */
    readonly byCost?: true;
  }[];
  /** Why this page decides as it does. */
  readonly why: Statement;
  readonly contradictions: readonly ContradictionId[];
};
