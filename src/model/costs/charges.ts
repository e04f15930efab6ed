import { type ApproachId, approachSpecs } from '../approaches';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import {
  promptMonthly,
  promptOnce,
  retrievalMonthly,
  retrievalOnce,
  trainingMonthly,
  trainingOnce,
} from './fixedTerms';

/** An amount that follows from the inputs, in USD. */
export type Charge = (inputs: Inputs) => Usd;

/**
 * What an approach is charged besides its queries: once, and every month without hosting. Approaches
 * that pay for the same hold the same charge, so that it need be computed only once for all of them.
 */
export const charges: {
  readonly [A in ApproachId]: {
    readonly once: readonly Charge[];
    readonly monthly: readonly Charge[];
  };
} = {
  prompting: chargesOf('prompting'),
  rag: chargesOf('rag'),
  tuning: chargesOf('tuning'),
  hybrid: chargesOf('hybrid'),
};

function chargesOf(approach: ApproachId) {
  const { retrieves, trains } = approachSpecs[approach];
  const upkeep = retrieves ? hybridUpkeep : tuningUpkeep;
  return {
    once: [prompt, ...(retrieves ? [retrieval] : []), ...(trains ? [training] : [])],
    monthly: [promptUpkeep, ...(retrieves ? [retrievalUpkeep] : []), ...(trains ? [upkeep] : [])],
  };
}

/** The sum of charges, in USD. */
export function chargedUsd(parts: readonly Charge[], inputs: Inputs): Usd {
  let total = 0;
  for (const charge of parts) total += charge(inputs);
  return total;
}

// Sums are written out: a loop over names takes three times as long, and there are 10,000 draws.

function prompt(inputs: Inputs): Usd {
  return promptOnce(inputs).promptWork;
}

function retrieval(inputs: Inputs): Usd {
  const { retrievalWork, indexing } = retrievalOnce(inputs);
  return retrievalWork + indexing;
}

function training(inputs: Inputs): Usd {
  const { exampleWork, evaluationWork, training: run } = trainingOnce(inputs);
  return exampleWork + evaluationWork + run;
}

function promptUpkeep(inputs: Inputs): Usd {
  return promptMonthly(inputs).promptUpkeep;
}

function retrievalUpkeep(inputs: Inputs): Usd {
  const { retrievalUpkeep: work, reindexing, storePlan, storage } = retrievalMonthly(inputs);
  return work + reindexing + storePlan + storage;
}

function tuningUpkeep(inputs: Inputs): Usd {
  return trainingUpkeep(inputs, inputs.parameters.retrainsPerYear);
}

function hybridUpkeep(inputs: Inputs): Usd {
  return trainingUpkeep(inputs, inputs.parameters.hybridRetrainsPerYear);
}

function trainingUpkeep(inputs: Inputs, runsPerYear: number): Usd {
  const { tuningUpkeep: work, retraining, retrainingWork } = trainingMonthly(inputs, runsPerYear);
  return work + retraining + retrainingWork;
}
