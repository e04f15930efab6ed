import { conflictSpec } from '../model/decide/conflicts';
import { type QuestionId, questionSpecs } from '../model/decide/questions';
import { type Evaluation, HIGH_OUTLOOK, HIGH_STABILITY, type WarningId } from '../model/evaluate';
import { formatNumber, formatShare } from './kit/format';
import { isApproach, listed } from './verdict/words';

/** What keeps the confidence down, as what would raise it. */
export type Doubt = {
  /** As a noun: “a test set of 20 questions”. */
  readonly raiser: string;
  /** What there is to know besides, where there is room for it. */
  readonly further?: string;
  /** The question whose answer would help. */
  readonly question?: QuestionId;
  readonly sources?: readonly string[];
};

/** Every doubt that keeps the confidence from being high, the most telling first; none when it is. */
export function doubts(evaluation: Evaluation): readonly Doubt[] {
  const { scenario, decision } = evaluation;
  const { outcome, outlook, stability, conflicts, warnings } = decision;
  return [
    ...(outlook.distribution[outcome] < HIGH_OUTLOOK ? [openDoubt(outlook.nextQuestion)] : []),
    ...conflicts.map((id) => ({ raiser: `an end to the contradiction in ${topics(id)}` })),
    ...warnings.map((id) => warningDoubt(id, evaluation)),
    ...(scenario.answers.testset === 'no' ? [noTestSet] : []),
    ...(stability < HIGH_STABILITY
      ? [
          {
            raiser: `clearer answers: with slightly other weights, ${formatShare(1 - stability)} of the trials end elsewhere`,
          },
        ]
      : []),
  ];
}

/** A doubt as a sentence of its own. */
export function doubtSentence({ raiser, further = '' }: Doubt): string {
  return `${raiser}${further}.`;
}

function openDoubt(question: QuestionId | undefined): Doubt {
  return question
    ? { raiser: `an answer on “${questionSpecs[question].topic}”`, question }
    : { raiser: 'answers to what you do not know yet' };
}

const noTestSet: Doubt = {
  raiser: 'a test set of 20 questions',
  further: ' with right answers; without one nobody can tell what works',
  sources: ['S2.mistake.4', 'S3.pitfall.5'],
};

function topics(id: Evaluation['decision']['conflicts'][number]): string {
  return listed(
    conflictSpec(id).questions.map((question) => `“${questionSpecs[question].topic}”`),
    'and',
  );
}

function warningDoubt(id: WarningId, { decision, latency }: Evaluation): Doubt {
  switch (id) {
    case 'slow': {
      const wait = isApproach(decision.outcome) ? latency[decision.outcome].median : 0;
      return {
        raiser: `more time for the first word, which takes about ${formatNumber(wait)} ms`,
        further: ', more than you allow',
        question: 'speed',
        sources: ['CX-14'],
      };
    }
    case 'clean-training-data':
      return {
        raiser: 'training data that nobody may ask you to delete',
        further: ': what a model has learned cannot be taken out again',
        sources: ['E35'],
      };
    case 'confident-cascade':
      return {
        raiser: 'another pattern than the cascade, which can be sure and wrong',
        sources: ['CX-25'],
      };
    default:
      throw new Error(`Warning without words: ${JSON.stringify(id satisfies never)}`);
  }
}
