import type { Touches } from './touches';

/** The tables of the evidence that are no single card’s, with where they concern the page. */
export const evidenceTables = {
  Ladder: {
    title: 'The ladder of examples: every source’s mark',
    touches: {
      questions: ['examples'],
      parameters: ['examples'],
      limits: ['too-few-examples', 'examples-unknown'],
    },
  },
  Updates: {
    title: 'How each side keeps up with change',
    touches: {
      questions: ['change'],
      parameters: ['retrainsPerYear', 'changedShare'],
      items: ['retraining', 'retrainingWork', 'reindexing'],
    },
  },
  Accuracy: {
    title: 'Stars by task, and what was measured',
    touches: { questions: ['task', 'format', 'gap', 'cite'] },
  },
  Field: {
    title: 'What most others run: claims beside a survey',
    touches: { approaches: ['hybrid', 'rag'] },
  },
} as const satisfies Record<string, { readonly title: string; readonly touches: Touches }>;
export type EvidenceTableId = keyof typeof evidenceTables;
