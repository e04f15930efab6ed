import type { ApproachId, PatternId } from '../../model/approaches';
import type { LineItemId } from '../../model/costs/lineItems';
import type { LimitId } from '../../model/decide/limits';
import type { QuestionId } from '../../model/decide/questions';
import type { WarningId } from '../../model/evaluate';
import type { StageId } from '../../model/latency';
import type { ParameterId } from '../../model/parameters';

/** The places of the page that a card concerns, so that either can lead to the other. */
export type Touches = {
  readonly questions?: readonly QuestionId[];
  readonly parameters?: readonly ParameterId[];
  readonly items?: readonly LineItemId[];
  readonly limits?: readonly LimitId[];
  readonly warnings?: readonly WarningId[];
  readonly stages?: readonly StageId[];
  readonly approaches?: readonly ApproachId[];
  readonly patterns?: readonly PatternId[];
};
