import { conflictSpec } from '../../model/decide/conflicts';
import { isNothingKnown, questionSpecs } from '../../model/decide/questions';
import {
  type Evaluation,
  HIGH_OUTLOOK,
  HIGH_STABILITY,
  type WarningId,
} from '../../model/evaluate';
import { formatNumber, formatShare } from '../kit/format';
import { obstacleWords } from './obstacleWords';
import { isApproach, listed, outcomeName } from './words';

const MOST = 2;

/** How sure the verdict is, and what would make it surer. */
export function confidenceSentence(evaluation: Evaluation): string | undefined {
  const { scenario, decision } = evaluation;
  if (isNothingKnown(scenario.answers)) return undefined;
  const blocked = obstacleWords(evaluation);
  const level = blocked
    ? `Confidence ${decision.confidence} that ${outcomeName(decision.outcome)} fits; as things are set it cannot be had.`
    : `Confidence ${decision.confidence}.`;
  const raisers = confidenceRaisers(evaluation);
  const rise =
    raisers.length > 0 ? ` It would rise with ${listed(raisers.slice(0, MOST), 'and')}.` : '';
  return `${level}${rise}`;
}

/** What would raise the confidence, as nouns, the most telling first; none when it is high. */
export function confidenceRaisers(evaluation: Evaluation): readonly string[] {
  const { scenario, decision } = evaluation;
  const { outcome, outlook, stability, conflicts, warnings } = decision;
  const { nextQuestion } = outlook;
  return [
    ...(outlook.distribution[outcome] < HIGH_OUTLOOK
      ? [
          nextQuestion
            ? `an answer on “${questionSpecs[nextQuestion].topic}”`
            : 'answers to what you do not know yet',
        ]
      : []),
    ...conflicts.map((id) => `an end to the contradiction in ${topics(id)}`),
    ...warnings.map((id) => warningRaiser(id, evaluation)),
    ...(scenario.answers.testset === 'no' ? ['a test set of 20 questions'] : []),
    ...(stability < HIGH_STABILITY
      ? [
          `clearer answers: with slightly other weights, ${formatShare(1 - stability)} of the trials end elsewhere`,
        ]
      : []),
  ];
}

function topics(id: Evaluation['decision']['conflicts'][number]): string {
  return listed(
    conflictSpec(id).questions.map((question) => `“${questionSpecs[question].topic}”`),
    'and',
  );
}

function warningRaiser(id: WarningId, { decision, latency }: Evaluation): string {
  switch (id) {
    case 'slow': {
      const wait = isApproach(decision.outcome) ? latency[decision.outcome].median : 0;
      return `more time for the first word, which takes about ${formatNumber(wait)} ms`;
    }
    case 'clean-training-data':
      return 'training data that nobody may ask you to delete';
    case 'confident-cascade':
      return 'another pattern than the cascade, which can be sure and wrong';
    default:
      throw new Error(`Warning without words: ${JSON.stringify(id satisfies never)}`);
  }
}
