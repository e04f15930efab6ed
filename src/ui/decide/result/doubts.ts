import { type QuestionId, questionSpecs } from '../../../model/decide/questions';
import type { Evaluation, WarningId } from '../../../model/evaluate';
import { formatNumber, formatShare } from '../../kit/format';

/** What keeps the confidence down, as what would raise it. */
export type Doubt = {
  readonly says: string;
  /** The question whose answer would help. */
  readonly question?: QuestionId;
  readonly sources?: readonly string[];
};

/** From here on the model sees no doubt in outlook and stability; a test holds the two together. */
const LIKELY = 0.9;
const STABLE = 0.8;

/** Every doubt that keeps the confidence from being high; none when it is. */
export function doubts(evaluation: Evaluation): readonly Doubt[] {
  const { scenario, decision } = evaluation;
  const { outcome, outlook, stability, conflicts, warnings } = decision;
  const { nextQuestion } = outlook;
  const found: Doubt[] = [];
  if (outlook.distribution[outcome] < LIKELY) {
    found.push(
      nextQuestion
        ? { says: `an answer on “${questionSpecs[nextQuestion].topic}”.`, question: nextQuestion }
        : { says: 'answers to what is not known yet.' },
    );
  }
  if (conflicts.length > 0) found.push({ says: 'answers that do not contradict each other.' });
  found.push(...warnings.map((id) => warningDoubt(id, evaluation)));
  if (scenario.answers.testset === 'no') {
    found.push({
      says: 'a test set of 20 questions with right answers; without one nobody can tell what works.',
      sources: ['S2.mistake.4', 'S3.pitfall.5'],
    });
  }
  if (stability < STABLE) {
    found.push({
      says: `clearer answers: with slightly other weights, ${formatShare(1 - stability)} of the trials end elsewhere.`,
    });
  }
  return found;
}

function warningDoubt(id: WarningId, { decision, latency }: Evaluation): Doubt {
  switch (id) {
    case 'slow': {
      const wait = decision.outcome === 'none' ? 0 : latency[decision.outcome].median;
      return {
        says: `more time: its first word takes about ${formatNumber(wait)} ms, more than you allow.`,
        question: 'speed',
        sources: ['CX-14'],
      };
    }
    case 'clean-training-data':
      return {
        says: 'training data that nobody may ask you to delete: what a model has learned cannot be taken out again.',
        sources: ['E35'],
      };
    case 'confident-cascade':
      return {
        says: 'another pattern than the cascade: a tuned model can be sure and wrong.',
        sources: ['CX-25'],
      };
    default:
      throw new Error(`Warning without words: ${JSON.stringify(id satisfies never)}`);
  }
}
