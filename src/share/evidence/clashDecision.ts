import type { Clash } from '../../data/evidence/clash';
import type { ApproachId, OutcomeId } from '../../model/approaches';
import type { LimitId } from '../../model/decide/limits';
import { recommendation } from '../../model/decide/recommendation';
import { defaultWeights } from '../../model/decide/weights';
import { evaluate } from '../../model/evaluate';
import type { PriceTable } from '../../model/prices';
import { blankScenario } from '../blankScenario';

/** What this page decides for one reading of a clash, with its own weights. */
export type ClashDecision = {
  readonly says: string;
  readonly outcome: OutcomeId;
  /** What the plan has as its next step, where a limit holds something back. */
  readonly next?: ApproachId;
  readonly limits: readonly LimitId[];
  /** The cheapest approach that does the job, where costs decide. */
  readonly cheapest?: ApproachId;
};

/** The decisions for a clash, computed from its answers like those of any scenario. */
export function clashDecisions(clash: Clash, prices: PriceTable): readonly ClashDecision[] {
  return clash.readings.map(({ says, answers, byCost }) => {
    const { outcome, limits, plan } = recommendation(answers, defaultWeights);
    const cheapest = byCost && cheapestContender(answers, prices);
    return {
      says,
      outcome,
      limits,
      ...(plan.next && { next: plan.next.approach }),
      ...(cheapest && { cheapest }),
    };
  });
}

function cheapestContender(
  answers: Clash['readings'][number]['answers'],
  prices: PriceTable,
): ApproachId | undefined {
  const scenario = { ...blankScenario(prices.asOf), answers };
  return evaluate(scenario, prices).costs.cheapestContender ?? undefined;
}
