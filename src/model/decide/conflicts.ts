import { type Answers, known, type QuestionId } from './questions';
import type { AboveBorder } from './scores';

type ConflictSpec = {
  readonly applies: (answers: Answers, above: AboveBorder) => boolean;
  /** The contradiction as a question back to the user. */
  readonly asks: string;
  readonly questions: readonly QuestionId[];
};

/** Answers that contradict each other; they raise a question instead of a silent result. */
export const conflictSpecs = {
  'facts-without-material': {
    applies: (answers) =>
      isGap(answers, 'facts') && answers.material === 'none' && answers.change !== 'live',
    asks: 'It lacks facts, but there is no material that holds them. Where would the facts come from?',
    questions: ['gap', 'material', 'change'],
  },
  'citations-without-material': {
    applies: ({ cite, material }) => cite === 'must' && material === 'none',
    asks: 'Answers must name a source, but there is no material to name. What should be quoted?',
    questions: ['cite', 'material'],
  },
  'answering-without-material': {
    applies: ({ task, material, change }) =>
      task === 'answer' && material === 'none' && change !== 'live',
    asks: 'It answers from documents, but there are none. Which documents are meant?',
    questions: ['task', 'material', 'change'],
  },
  'nothing-wrong': {
    applies: ({ gap }, above) =>
      (gap === 'nothing' || gap === 'untried') && (above.facts || above.behaviour),
    asks: 'Other answers ask for more than a prompt, but no prompt is known to fail. What falls short when you try one?',
    questions: ['gap'],
  },
  'instant-needs-own-hosting': {
    applies: (answers) => {
      const training = known(answers, 'training');
      return answers.speed === 'instant' && training !== undefined && training !== 'self';
    },
    asks: 'No hosted model begins within a tenth of a second. Could you run a small model yourselves, or allow more time?',
    questions: ['speed', 'training'],
  },
} as const satisfies Record<string, ConflictSpec>;

export type ConflictId = keyof typeof conflictSpecs;

/** The row of a conflict, in the general type. */
export function conflictSpec(id: ConflictId): ConflictSpec {
  return conflictSpecs[id];
}

/** The conflicts among these answers, in the order of the table. */
export function conflicts(answers: Answers, above: AboveBorder): readonly ConflictId[] {
  return (Object.keys(conflictSpecs) as ConflictId[]).filter((id) =>
    conflictSpec(id).applies(answers, above),
  );
}

function isGap({ gap }: Answers, side: 'facts' | 'behaviour'): boolean {
  return gap === side || gap === 'both';
}
