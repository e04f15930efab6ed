import type { ApproachId } from '../../model/approaches';

/** A step on the way to an approach, and what must be true before the next. */
type StageSpec = {
  readonly name: string;
  readonly does: string;
  /** The gate: only then is the next stage worth its money. */
  readonly gate: string;
  readonly ids: readonly string[];
};

/** The stages from a prompt to each target; what is done in one stays in use in the next. */
export const stageSpecs = {
  testset: {
    name: 'A test set',
    does: 'Collect 20 or more real questions with answers that two people agree on.',
    gate: 'Two people score the same answers and mostly agree.',
    ids: ['E11', 'S3.pitfall.5', 'S2.mistake.3'],
  },
  prompt: {
    name: 'A careful prompt',
    does: 'Instructions, a few solved examples, documents where they fit. Score it.',
    gate: 'What still fails is sorted: facts that it lacks, or behaviour that it does not hold.',
    ids: ['S2.mistake.4', 'E18b', 'CX-34'],
  },
  retrieval: {
    name: 'Retrieval',
    does: 'Index the documents, search for each question, name the sources.',
    gate: 'The right passage is among those found for most test questions, and answers follow it.',
    ids: ['S3.best.rag.1', 'S3.best.start', 'E10'],
  },
  pilot: {
    name: 'A training pilot',
    does: 'Train a small model on 50 to 100 checked examples and score it on the same set.',
    gate: 'It beats the prompt on the test set by more than the scores vary from run to run.',
    ids: ['E12', 'S3.best.ft.1', 'CX-01'],
  },
  training: {
    name: 'Training in earnest',
    does: 'More examples where it fails, versions kept, a date set for the next round.',
    gate: 'It saves, over the horizon, more than it costs, or does what nothing else does.',
    ids: ['S3.best.ft.3', 'S3.best.ft.4', 'CX-06'],
  },
  joining: {
    name: 'Both together',
    does: 'Train with examples that contain retrieved passages; compare with either half alone.',
    gate: 'Together they beat the better half on the test set.',
    ids: ['E04', 'S3.best.hyb.3', 'CX-21'],
  },
} as const satisfies Record<string, StageSpec>;

export type StageId = keyof typeof stageSpecs;

/** The stages on the way to each approach, in order. */
export const stagesTo: { readonly [Id in ApproachId]: readonly StageId[] } = {
  prompting: ['testset', 'prompt'],
  rag: ['testset', 'prompt', 'retrieval'],
  tuning: ['testset', 'prompt', 'pilot', 'training'],
  hybrid: ['testset', 'prompt', 'retrieval', 'pilot', 'joining'],
};
