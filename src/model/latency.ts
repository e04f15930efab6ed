import type { ApproachId, PatternId } from './approaches';
import type { Answers } from './decide/questions';
import type { Milliseconds } from './quantity';

/** One wait before the first word: its median, its slow tail, and the share of queries that wait. */
export type Stage = {
  readonly id: StageId;
  readonly median: Milliseconds;
  readonly slow: Milliseconds;
  readonly share: number;
};

/**
 * Waits in milliseconds, median and slow tail. The evidence is weak (CX-14): probes of one author,
 * vendors' own tests, blog tables; treat them as inputs, not facts.
 */
export const stageSpecs = {
  embed: { label: 'Embedding the question', median: 250, slow: 500, sources: ['E32', 'CX-14'] },
  search: { label: 'Vector search', median: 30, slow: 150, sources: ['E34', 'CX-14'] },
  rerank: { label: 'Reranking', median: 200, slow: 500, sources: ['E33', 'CX-14'] },
  base: {
    label: 'First word of the base model',
    median: 700,
    slow: 2_000,
    sources: ['E30', 'E31'],
  },
  tuned: {
    label: 'First word of the tuned model',
    median: 400,
    slow: 1_200,
    sources: ['E30', 'CX-14'],
  },
  helper: {
    label: 'First word of the helper model',
    median: 400,
    slow: 1_000,
    sources: ['E30', 'E31'],
  },
} as const;
export type StageId = keyof typeof stageSpecs;

/** The longest wait that each answer about speed allows. */
export const speedBounds: { readonly [Speed in string]?: Milliseconds } = {
  interactive: 2_000,
  fast: 500,
  instant: 100,
};

export type Latency = {
  readonly stages: readonly Stage[];
  /** Mean over the queries that take each way, of the stages' medians. */
  readonly median: Milliseconds;
  readonly slow: Milliseconds;
};

type LatencyInputs = {
  readonly pattern: PatternId;
  readonly parameters: {
    readonly rerankPer1k: number;
    readonly retrievalShare: number;
    readonly baseShare: number;
  };
};

/**
 * The wait for the first word with an approach.
 *
 *     Σ share of queries × stage
 *
 * Assumes that stages add up and that the whole first answer of a cascade costs no more than its
 * first word, so a cascade errs low. The router asks the helper first.
 */
export function latency(approach: ApproachId, inputs: LatencyInputs): Latency {
  const { rerankPer1k, retrievalShare, baseShare } = inputs.parameters;
  const retrieval = (share: number): [StageId, number][] => [
    ['embed', share],
    ['search', share],
    ...(rerankPer1k > 0 ? ([['rerank', share]] as [StageId, number][]) : []),
  ];
  const hybrid: Record<PatternId, () => [StageId, number][]> = {
    generator: () => [...retrieval(1), ['tuned', 1]],
    rewriter: () => [['tuned', 1], ...retrieval(1), ['base', 1]],
    router: () => [
      ['helper', 1],
      ...retrieval(retrievalShare),
      ['base', retrievalShare + baseShare],
      ['tuned', 1 - retrievalShare - baseShare],
    ],
    cascade: () => [['tuned', 1], ...retrieval(retrievalShare), ['base', retrievalShare]],
  };
  const ways: Record<ApproachId, () => [StageId, number][]> = {
    prompting: () => [['base', 1]],
    rag: () => [...retrieval(1), ['base', 1]],
    tuning: () => [['tuned', 1]],
    hybrid: hybrid[inputs.pattern],
  };
  const stages = ways[approach]().map(([id, share]) => {
    const { median, slow } = stageSpecs[id];
    return { id, median, slow, share };
  });
  return {
    stages,
    median: stages.reduce((total, { median, share }) => total + median * share, 0),
    slow: stages.reduce((total, { slow, share }) => total + slow * share, 0),
  };
}

/** Whether the median first word comes later than the answer about speed allows. */
export function isTooSlow(answers: Answers, { median }: Latency): boolean {
  return median > (speedBounds[answers.speed ?? 'unsure'] ?? Infinity);
}
