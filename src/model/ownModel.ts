import type { ChatPrice, EmbeddingPrice, TunedPrice } from './prices';

/** The id of a model of the user's own, which can stand in every role. */
export const OWN_MODEL = 'own';

const sourced = {
  id: OWN_MODEL,
  provider: 'Your own prices',
  asOf: 'undated',
  confidence: 'high',
  sources: [],
} as const;

/** Its record in each role: every price is zero until the user sets it, and nothing is known of its end. */
export const ownModels = {
  baseModel: { ...sourced, input: 0, output: 0 },
  tunedModel: {
    ...sourced,
    baseModel: 'model of your own',
    hosting: 'perToken',
    status: 'open',
    input: 0,
    output: 0,
    training: 0,
  },
  helperModel: { ...sourced, input: 0, output: 0 },
  embeddingModel: { ...sourced, input: 0 },
} as const satisfies {
  readonly baseModel: ChatPrice;
  readonly tunedModel: TunedPrice;
  readonly helperModel: ChatPrice;
  readonly embeddingModel: EmbeddingPrice;
};
