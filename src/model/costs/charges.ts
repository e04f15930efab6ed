import type { ApproachId } from '../approaches';
import type { Inputs, PricePhase } from '../inputs';
import type { Usd } from '../quantity';
import { monthlyTerms, onceTerms, queryTerms } from './terms';

/** What an approach is charged: once, every month without hosting, and a query in each price phase. */
export type Charges = {
  readonly once: Usd;
  readonly monthly: Usd;
  readonly perQuery: readonly Usd[];
};

// Sums are written out: a loop over names takes three times as long, and every draw adds them up.

export function charges(approach: ApproachId, inputs: Inputs): Charges {
  const { phases } = inputs;
  const perQuery = [queryUsd(approach, inputs, phases[0])];
  for (let i = 1; i < phases.length; i++) {
    perQuery.push(queryUsd(approach, inputs, phases[i] ?? phases[0]));
  }
  return { once: onceUsd(approach, inputs), monthly: monthlyUsd(approach, inputs), perQuery };
}

function onceUsd(approach: ApproachId, inputs: Inputs): Usd {
  const t = onceTerms(approach, inputs);
  return (
    t.promptWork + t.retrievalWork + t.indexing + t.exampleWork + t.evaluationWork + t.training
  );
}

function monthlyUsd(approach: ApproachId, inputs: Inputs): Usd {
  const t = monthlyTerms(approach, inputs);
  const retrieval = t.retrievalUpkeep + t.reindexing + t.storePlan + t.storage;
  return t.promptUpkeep + retrieval + t.tuningUpkeep + t.retraining + t.retrainingWork;
}

function queryUsd(approach: ApproachId, inputs: Inputs, phase: PricePhase): Usd {
  const t = queryTerms(approach, inputs, phase);
  const search = t.questionEmbedding + t.reranking + t.searchFee;
  return search + t.baseCall + t.tunedCall + t.helperCall;
}
