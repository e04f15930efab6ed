import type { Mark } from '../sources/citation';

/** One sentence of a card with what it rests on. `{name}` stands for a figure that is computed live. */
export type Statement = {
  readonly says: string;
  /** Ids of facts, works or contradictions; none only where the sentence holds no figure of others. */
  readonly sources: readonly string[];
  /** Where a sentence is of another kind than its sources are marked; `assumption` is ours. */
  readonly mark?: Mark | 'assumption';
};
