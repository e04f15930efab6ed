import { callParts } from '../costs/callParts';
import type { QueryTerms } from '../costs/terms';
import type { Inputs } from '../inputs';
import type { StageId } from '../latency';
import type { Milliseconds, Tokens, Usd } from '../quantity';
import type { ComponentId } from './components';
import type { FlowKind } from './flows';
import type { QueryFlow } from './graph';
import { type CallerId, mean, type QueryCalls, shareOf } from './queryCalls';

/** How much flows: means over all queries, the share that takes this way, and its wait. */
type Amounts = {
  readonly share: number;
  readonly usd: Usd;
  readonly tokens?: Tokens;
  readonly milliseconds?: Milliseconds | undefined;
};
type TextAmounts = Amounts & { readonly tokens: Tokens };

/** What the ways of a query are built from. */
export type Setting = {
  readonly inputs: Inputs;
  readonly calls: QueryCalls;
  /** The question, before anyone is paid. */
  readonly question: TextAmounts;
  /** People may see different documents. */
  readonly hasRights: boolean;
  /** Of this approach, so means over all queries. */
  readonly terms: QueryTerms;
  readonly wait: (stage: StageId) => Milliseconds | undefined;
};

type WriterId = 'base' | 'tuned';
const promptOf = { base: 'prompt', tuned: 'shortPrompt' } as const;
const readingOf = { base: 'readByBase', tuned: 'readByTuned' } as const;

/** One flow of a query. */
export function flow(
  kind: FlowKind,
  from: ComponentId,
  to: ComponentId,
  { share, usd, tokens, milliseconds }: Amounts,
): QueryFlow {
  return {
    id: `${from}>${to}`,
    kind,
    from,
    to,
    group: 'perQuery',
    share,
    usd,
    ...(tokens !== undefined && { tokens }),
    ...(milliseconds !== undefined && { milliseconds }),
  };
}

/** The amounts of every query, as means where only a share of the queries has them. */
export function times(share: number, { tokens, usd }: TextAmounts): TextAmounts {
  return { share, tokens: share * tokens, usd: share * usd };
}

/** All that a model reads, from cache or not. */
export function read(setting: Setting, model: CallerId): TextAmounts {
  const [cached, inFull] = [amounts(setting, model, 'cached'), amounts(setting, model, 'read')];
  return {
    ...inFull,
    tokens: cached.tokens + inFull.tokens,
    usd: cached.usd + inFull.usd,
    milliseconds: setting.wait(model),
  };
}

/** What a model writes. */
export function written(setting: Setting, model: CallerId): TextAmounts {
  return amounts(setting, model, 'written');
}

/** From what asks, by way of the search, into the prompt. */
export function retrieval(
  { inputs, terms, wait, question, hasRights }: Setting,
  kind: FlowKind,
  from: ComponentId,
  asked: Amounts,
  prompt: 'prompt' | 'shortPrompt',
): QueryFlow[] {
  const { share } = asked;
  const { chunks, chunkTokens, rerankPer1k } = inputs.parameters;
  const found = times(share, { ...question, tokens: question.tokens + chunks * chunkTokens });
  const ranked = { share, usd: terms.reranking, milliseconds: wait('rerank') };
  const isRanked = rerankPer1k > 0;
  return [
    flow(kind, from, 'embedder', {
      ...asked,
      usd: asked.usd + terms.questionEmbedding,
      milliseconds: wait('embed'),
    }),
    flow(hasRights ? 'searchWithRights' : 'search', 'embedder', 'store', {
      share,
      usd: terms.searchFee,
      milliseconds: wait('search'),
    }),
    ...(isRanked ? [flow('rank', 'store', 'reranker', ranked)] : []),
    flow('addPassages', isRanked ? 'reranker' : 'store', prompt, found),
  ];
}

/** Documents that travel in the prompt, where any do. */
export function documents({ calls }: Setting, model: WriterId): QueryFlow[] {
  const carrying = calls[model].filter(({ call }) => call.documents > 0);
  const tokens = mean(carrying, (call) => call.documents);
  if (tokens === 0) return [];
  const all = { share: shareOf(carrying), tokens, usd: 0 };
  return [flow('addDocuments', 'sources', promptOf[model], all)];
}

/** What a model reads before it answers; what a cache makes cheaper flows from there. */
export function reading(setting: Setting, model: WriterId): QueryFlow[] {
  const { input, cached } = setting.inputs.phases[0][model];
  const fromCache = amounts(setting, model, 'cached');
  const isCached = fromCache.tokens > 0 && cached < input;
  const all = read(setting, model);
  const rest = isCached ? { ...all, ...amounts(setting, model, 'read') } : all;
  return [
    ...(isCached ? [flow('readCached', 'cache', model, fromCache)] : []),
    flow(readingOf[model], promptOf[model], model, rest),
  ];
}

/** What a model writes for the client. */
export function answering(setting: Setting, model: WriterId): QueryFlow {
  return flow('answer', model, 'client', written(setting, model));
}

function amounts(
  { inputs, calls }: Setting,
  model: CallerId,
  part: 'cached' | 'read' | 'written',
): TextAmounts {
  const rates = inputs.phases[0][model];
  const parts = calls[model].map(({ share, call }) => ({
    share,
    ...callParts(rates, call, inputs.parameters)[part],
  }));
  return parts.reduce(
    (total, { share, tokens, usd }) => ({
      share: total.share + share,
      tokens: total.tokens + share * tokens,
      usd: total.usd + share * usd,
    }),
    { share: 0, tokens: 0, usd: 0 },
  );
}
