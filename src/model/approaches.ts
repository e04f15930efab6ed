/** The four ways to build the product, by where facts and behaviour come from. */
export const approachSpecs = {
  prompting: { name: 'Prompting', retrieves: false, trains: false },
  rag: { name: 'RAG', retrieves: true, trains: false },
  tuning: { name: 'Fine-tuning', retrieves: false, trains: true },
  hybrid: { name: 'Hybrid', retrieves: true, trains: true },
} as const;

export type ApproachId = keyof typeof approachSpecs;
export const approachIds = Object.keys(approachSpecs) as ApproachId[];

/** What a decision can come to: an approach, or none that meets every limit. */
export type OutcomeId = ApproachId | 'none';
export const outcomeIds: readonly OutcomeId[] = [...approachIds, 'none'];

/** The four ways to combine retrieval with a tuned model (S3.pattern.1 to S3.pattern.4). */
export const patternSpecs = {
  generator: {
    name: 'Tuned generator',
    says: 'The tuned model writes every answer from what was retrieved.',
    source: 'S3.pattern.1',
  },
  rewriter: {
    name: 'Tuned query rewriter',
    says: 'A tuned model rewrites the question for the search; the base model answers.',
    source: 'S3.pattern.2',
  },
  router: {
    name: 'Router',
    says: 'A small classifier sends factual questions to RAG and the rest to the tuned model.',
    source: 'S3.pattern.3',
  },
  cascade: {
    name: 'Cascade',
    says: 'The tuned model answers first; RAG steps in when it is unsure.',
    source: 'S3.pattern.4',
  },
} as const;

export type PatternId = keyof typeof patternSpecs;
export const patternIds = Object.keys(patternSpecs) as PatternId[];

/** The approach that does exactly what is needed. */
export function approachFor(needs: { readonly facts: boolean; readonly training: boolean }) {
  if (needs.facts) return needs.training ? 'hybrid' : 'rag';
  return needs.training ? 'tuning' : 'prompting';
}
