import type { ApproachId } from '../model/approaches';
import type { FigureId } from './cost/money/figureItems';

/**
 * Something whose arithmetic can be shown; of the scenario unless it is of the baseline, by our own
 * build-up unless it is of the chosen source.
 */
export type ArithmeticRequest = {
  readonly isPublished?: boolean;
  readonly isBaseline?: boolean;
} & (
  | {
      /** What a tuned model saves on an answer. */
      readonly kind: 'saving';
      readonly approach: ApproachId;
    }
  | {
      readonly kind: 'figure';
      readonly approach: ApproachId;
      readonly figure: FigureId;
      /** Up to, or in, another month than the last. */
      readonly month?: number;
      /** At another number of queries a month than the one in force. */
      readonly queries?: number;
    }
  | {
      /** When, or from how many queries a month on, two approaches have cost the same. */
      readonly kind: 'breakEven';
      readonly along: 'months' | 'volume';
      readonly one: ApproachId;
      readonly other: ApproachId;
      readonly at: number;
    }
);
