import { type ApproachId, approachSpecs } from '../approaches';
import type { Inputs } from '../inputs';
import { BYTES_PER_GB, TOKENS_PER_MTOK, type Tokens, type Usd } from '../quantity';

/** Paid once, in USD. */
export type OnceTerms = {
  readonly promptWork: Usd;
  readonly retrievalWork: Usd;
  readonly indexing: Usd;
  readonly exampleWork: Usd;
  readonly evaluationWork: Usd;
  readonly training: Usd;
};

/** Paid every month whatever the number of queries, in USD a month; hosting comes on top. */
export type MonthlyTerms = {
  readonly promptUpkeep: Usd;
  readonly retrievalUpkeep: Usd;
  readonly reindexing: Usd;
  readonly storePlan: Usd;
  readonly storage: Usd;
  readonly tuningUpkeep: Usd;
  readonly retraining: Usd;
  readonly retrainingWork: Usd;
};

/** Where an embedding record lists no dimensions. */
export const USUAL_DIMENSIONS = 1_536;
const BYTES_PER_DIMENSION = 4;

/** What has to be built: the prompt, retrieval, the tuned model. */
export function onceTerms(approach: ApproachId, inputs: Inputs): OnceTerms {
  const { retrieves, trains } = approachSpecs[approach];
  return {
    ...NOTHING_ONCE,
    ...promptOnce(inputs),
    ...(retrieves && retrievalOnce(inputs)),
    ...(trains && trainingOnce(inputs)),
  };
}

/** What keeps it running, without hosting. */
export function monthlyTerms(approach: ApproachId, inputs: Inputs): MonthlyTerms {
  const { retrieves, trains } = approachSpecs[approach];
  const { retrainsPerYear, hybridRetrainsPerYear } = inputs.parameters;
  return {
    ...NOTHING_MONTHLY,
    ...promptMonthly(inputs),
    ...(retrieves && retrievalMonthly(inputs)),
    ...(trains && trainingMonthly(inputs, retrieves ? hybridRetrainsPerYear : retrainsPerYear)),
  };
}

/** Every approach needs a prompt. */
export function promptOnce({ parameters: p }: Inputs): Pick<OnceTerms, 'promptWork'> {
  return { promptWork: p.promptHours * p.hourlyRate };
}

/**
 * What retrieval adds. Where it runs already it costs nothing again (S0.faq.4).
 *
 *     corpus = pages × tokens a page × (1 + overlap)
 */
export function retrievalOnce(inputs: Inputs): Pick<OnceTerms, 'retrievalWork' | 'indexing'> {
  const { parameters: p, models, have } = inputs;
  const builds = have === 'rag' || have === 'both' ? 0 : 1;
  return {
    retrievalWork: builds * p.ragHours * p.hourlyRate,
    indexing: (builds * corpusTokens(inputs) * models.embeddingModel.input) / TOKENS_PER_MTOK,
  };
}

/**
 * What training adds, likewise.
 *
 *     training = examples × tokens an example × epochs × training price ÷ 1,000,000
 */
export function trainingOnce(
  inputs: Inputs,
): Pick<OnceTerms, 'exampleWork' | 'evaluationWork' | 'training'> {
  const { parameters: p, have } = inputs;
  const learns = have === 'tuned' || have === 'both' ? 0 : 1;
  return {
    exampleWork: learns * p.prepHours * p.hourlyRate,
    evaluationWork: learns * p.evalHours * p.hourlyRate,
    training: learns * trainingRunUsd(inputs),
  };
}

/** Upkeep of the prompt. */
export function promptMonthly({ parameters: p }: Inputs): Pick<MonthlyTerms, 'promptUpkeep'> {
  return { promptUpkeep: p.promptUpkeepHours * p.hourlyRate };
}

/**
 * Upkeep of retrieval.
 *
 *     storage = corpus ÷ chunk × dimensions × 4 bytes, in GB, × price of a GB
 */
export function retrievalMonthly(
  inputs: Inputs,
): Pick<MonthlyTerms, 'retrievalUpkeep' | 'reindexing' | 'storePlan' | 'storage'> {
  const { parameters: p, models } = inputs;
  const corpus = corpusTokens(inputs);
  return {
    retrievalUpkeep: p.ragUpkeepHours * p.hourlyRate,
    reindexing: (p.changedShare * corpus * models.embeddingModel.input) / TOKENS_PER_MTOK,
    storePlan: p.storeMonthly,
    storage: gigabytes(corpus, inputs) * p.storePerGb,
  };
}

/**
 * Upkeep of a tuned model.
 *
 *     retraining = runs a year ÷ 12 × a training run
 */
export function trainingMonthly(
  inputs: Inputs,
  runsPerYear: number,
): Pick<MonthlyTerms, 'tuningUpkeep' | 'retraining' | 'retrainingWork'> {
  const { parameters: p } = inputs;
  const runs = runsPerYear / 12;
  return {
    tuningUpkeep: p.tuningUpkeepHours * p.hourlyRate,
    retraining: runs * trainingRunUsd(inputs),
    retrainingWork: runs * p.retrainHours * p.hourlyRate,
  };
}

const NOTHING_ONCE: OnceTerms = {
  promptWork: 0,
  retrievalWork: 0,
  indexing: 0,
  exampleWork: 0,
  evaluationWork: 0,
  training: 0,
};
const NOTHING_MONTHLY: MonthlyTerms = {
  promptUpkeep: 0,
  retrievalUpkeep: 0,
  reindexing: 0,
  storePlan: 0,
  storage: 0,
  tuningUpkeep: 0,
  retraining: 0,
  retrainingWork: 0,
};

/** Tokens that are embedded when the whole corpus is indexed, overlap included. */
export function corpusTokens({ parameters: p }: Inputs): Tokens {
  return p.pages * p.tokensPerPage * (1 + p.overlap);
}

/** Price of one training run, in USD. */
export function trainingRunUsd({ parameters: p, models }: Inputs): Usd {
  return (
    (p.examples * p.tokensPerExample * p.epochs * models.tunedModel.training) / TOKENS_PER_MTOK
  );
}

function gigabytes(corpus: Tokens, { parameters: p, models }: Inputs): number {
  const dimensions = models.embeddingModel.dimensions ?? USUAL_DIMENSIONS;
  return ((corpus / p.chunkTokens) * dimensions * BYTES_PER_DIMENSION) / BYTES_PER_GB;
}
