import { approachIds, patternIds } from '../../../src/model/approaches';
import type { AdditionId } from '../../../src/model/architecture/additions';
import { architecture } from '../../../src/model/architecture/architecture';
import type { Architecture } from '../../../src/model/architecture/graph';
import type { Inputs } from '../../../src/model/inputs';
import type { Scenario } from '../../../src/model/scenario';
import { inputsOf } from '../costs/inputsOf';

type Setting = Partial<Scenario> & { readonly additions?: readonly AdditionId[] };

/** Scenarios that change what an architecture consists of. */
const settings: { readonly [variation: string]: Setting } = {
  'nothing set': {},
  'documents in the prompt': { choices: { factsInPrompt: true } },
  'nothing from cache': { parameters: { cacheShare: 0, documentCacheShare: 0 } },
  'no price for the cache': { choices: { baseModel: 'mistral-large-2512' } },
  'no reranker': { parameters: { rerankPer1k: 0 } },
  'a search fee': { parameters: { searchPer1k: 2.5 } },
  'a live feed': { answers: { change: 'live', material: 'none' } },
  'rights per user': { answers: { rights: 'yes' } },
  'dedicated hosting': { choices: { tunedModel: 'fireworks_dedicated-h100' } },
  'a third branch': { parameters: { baseShare: 0.2 }, choices: { factsInPrompt: true } },
  'everything retrieved': { parameters: { retrievalShare: 1 } },
  'nothing retrieved': { parameters: { retrievalShare: 0 } },
  'retrieval runs already': { choices: { have: 'rag' } },
  'a tuned model runs already': { choices: { have: 'tuned' } },
  'everything runs already': { choices: { have: 'both' } },
  'models that end': {
    choices: {
      baseModel: 'gpt-4.1',
      tunedModel: 'openai_gpt-4.1-2025-04-14',
      helperModel: 'gpt-5',
    },
  },
  'models that end after the horizon': {
    parameters: { months: 1 },
    choices: { baseModel: 'gpt-4.1', tunedModel: 'openai_gpt-4.1-2025-04-14' },
  },
  'models that end with the horizon': {
    parameters: { months: 3 }, // from November 2026
    choices: { baseModel: 'gpt-4.1' },
  },
  'a model that ended': { choices: { baseModel: 'gpt-4.1-nano' } },
  'the record of the person': { additions: ['record'] },
  'several sources': { additions: ['record', 'feed'] },
  'never retrained': { parameters: { retrainsPerYear: 0, hybridRetrainsPerYear: 0 } },
  'long context': {
    answers: { material: 'small' },
    parameters: { pages: 1_000 },
    choices: { factsInPrompt: true, baseModel: 'gpt-6-sol' },
  },
};

export type Variation = {
  readonly name: string;
  readonly inputs: Inputs;
  readonly graph: Architecture;
};

/** The architectures of a scenario: every approach, and the hybrid in every pattern. */
export function architectures({ additions = [], ...setting }: Setting): Variation[] {
  const inputs = inputsOf(setting);
  return approachIds.flatMap((approach) =>
    (approach === 'hybrid' ? patternIds : ([inputs.pattern] as const)).map((pattern) => {
      const own = { ...inputs, pattern };
      return {
        name: approach === 'hybrid' ? `hybrid, ${pattern}` : approach,
        inputs: own,
        graph: architecture(approach, own, setting.answers ?? {}, additions),
      };
    }),
  );
}

/** Every approach and pattern in every variation, with a name for the test. */
export const variations: readonly Variation[] = Object.entries(settings).flatMap(
  ([name, setting]) =>
    architectures(setting).map((each) => ({ ...each, name: `${each.name}, ${name}` })),
);

/** The one architecture of a variation. */
export function variation(name: string): Variation {
  const found = variations.find((each) => each.name === name);
  if (!found) throw new Error(`No variation “${name}”`);
  return found;
}
