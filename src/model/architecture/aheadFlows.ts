import { type ApproachId, approachSpecs } from '../approaches';
import { corpusTokens, monthlyTerms, onceTerms } from '../costs/fixedTerms';
import { hostingUsd } from '../costs/hosting';
import type { Inputs } from '../inputs';
import type { ComponentId } from './components';
import type { FlowKind } from './flows';
import type { AheadFlow, QueryFlow } from './graph';

type Upkeep = Omit<AheadFlow, 'id' | 'kind' | 'from' | 'to' | 'group'>;

/** What flows before the first query and from then on, with all work, training and machines. */
export function aheadFlows(
  approach: ApproachId,
  inputs: Inputs,
  perQuery: readonly QueryFlow[],
): readonly AheadFlow[] {
  const { retrieves, trains } = approachSpecs[approach];
  const isUsed = (id: ComponentId) => perQuery.some(({ to }) => to === id);
  return [
    promptWork(approach, inputs, isUsed('prompt') ? 'prompt' : 'shortPrompt'),
    ...(retrieves ? indexing(approach, inputs) : []),
    ...(trains ? training(approach, inputs, isUsed('rewriter') ? 'rewriter' : 'tuned') : []),
  ];
}

function promptWork(approach: ApproachId, inputs: Inputs, prompt: ComponentId): AheadFlow {
  return flow('approvePrompt', 'evaluation', prompt, {
    isBuilt: false,
    usdOnce: onceTerms(approach, inputs).promptWork,
    usdMonthly: monthlyTerms(approach, inputs).promptUpkeep,
  });
}

function indexing(approach: ApproachId, inputs: Inputs): AheadFlow[] {
  const once = onceTerms(approach, inputs);
  const month = monthlyTerms(approach, inputs);
  const { changedShare } = inputs.parameters;
  const isBuilt = inputs.have === 'rag' || inputs.have === 'both';
  return [
    flow('load', 'sources', 'indexing', {
      isBuilt,
      ...(changedShare > 0 && { again: { timesAYear: 12, share: changedShare } }),
      tokens: corpusTokens(inputs),
      usdOnce: once.retrievalWork + once.indexing,
      usdMonthly: month.retrievalUpkeep + month.reindexing,
    }),
    flow('index', 'indexing', 'store', {
      isBuilt,
      usdOnce: 0,
      usdMonthly: month.storePlan + month.storage,
    }),
  ];
}

function training(approach: ApproachId, inputs: Inputs, model: ComponentId): AheadFlow[] {
  const once = onceTerms(approach, inputs);
  const month = monthlyTerms(approach, inputs);
  const { parameters: p } = inputs;
  const timesAYear = approach === 'hybrid' ? p.hybridRetrainsPerYear : p.retrainsPerYear;
  const isBuilt = inputs.have === 'tuned' || inputs.have === 'both';
  return [
    flow('train', 'examples', 'training', {
      isBuilt,
      ...(timesAYear > 0 && { again: { timesAYear, share: 1 } }),
      tokens: p.examples * p.tokensPerExample * p.epochs,
      usdOnce: once.exampleWork + once.training,
      usdMonthly: month.retraining + month.retrainingWork,
    }),
    flow('check', 'training', 'evaluation', {
      isBuilt,
      usdOnce: once.evaluationWork,
      usdMonthly: month.tuningUpkeep,
    }),
    flow('release', 'evaluation', model, {
      isBuilt,
      usdOnce: 0,
      usdMonthly: hostingUsd(approach, inputs, p.queries),
    }),
  ];
}

function flow(kind: FlowKind, from: ComponentId, to: ComponentId, upkeep: Upkeep): AheadFlow {
  return { id: `${from}>${to}`, kind, from, to, group: 'ahead', ...upkeep };
}
