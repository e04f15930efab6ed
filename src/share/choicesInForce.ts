import type { Inputs } from '../model/inputs';
import type { Choices, Scenario } from '../model/scenario';

/** Every choice as it counts, whether or not somebody made it; models by their ids. */
export function choicesInForce({ choices }: Scenario, inputs: Inputs): Required<Choices> {
  const { models, pattern, have, start, factsInPrompt, countLabour } = inputs;
  const { basis = 'buildUp', uncertainty = 'sources', basisComplete = false } = choices;
  return {
    baseModel: models.baseModel.id,
    tunedModel: models.tunedModel.id,
    helperModel: models.helperModel.id,
    embeddingModel: models.embeddingModel.id,
    pattern,
    have,
    start,
    factsInPrompt,
    countLabour,
    uncertainty,
    basis,
    basisComplete,
  };
}
