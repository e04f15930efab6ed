import { outcomeIds } from '../../model/approaches';
import { triggerClause } from '../../model/decide/limits';
import { isNothingKnown, known, questionIds } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { formatShare } from '../kit/format';
import type { DecidingQuestion } from './decidingQuestion';
import { obstacleWords } from './obstacleWords';
import { isApproach, likeliestOutcome, listed, outcomeName, thenOutcome } from './words';

const FIRST = 'First a prompt and a test set of 20 questions';

/** What to do now, in one line. */
export function nowSentence(
  evaluation: Evaluation,
  deciding: DecidingQuestion | undefined,
): string {
  const { scenario, decision } = evaluation;
  if (isNothingKnown(scenario.answers)) return `Still open: ${outlookWords(evaluation)}.`;
  const blocked = obstacleWords(evaluation);
  if (blocked) return `${outcomeName(decision.outcome)} fits the answers, but ${blocked.says}.`;
  if (deciding) return `${standing(evaluation)} – ${exceptionWords(deciding)}.`;
  return decision.outlook.settled ? settled(evaluation) : unsettled(evaluation);
}

/** Every outcome that is still possible with its share, the likeliest first. */
function outlookWords({ decision }: Evaluation): string {
  const { distribution } = decision.outlook;
  const shares = outcomeIds
    .filter((id) => distribution[id] > 0)
    .sort((a, b) => distribution[b] - distribution[a])
    .map(
      (id) => `${isApproach(id) ? outcomeName(id) : 'no option'} ${formatShare(distribution[id])}`,
    );
  return listed(shares, 'and');
}

/** The outcome as it stands, behind the first step where that comes first. */
function standing({ decision: { outcome, plan } }: Evaluation): string {
  if (!plan.promptFirst || !isApproach(outcome)) return outcomeName(outcome);
  return outcome === 'prompting'
    ? `${FIRST}; ${outcomeName(outcome)} may be all it takes`
    : `${FIRST}, then ${outcomeName(outcome)}`;
}

function exceptionWords({ exceptions }: DecidingQuestion): string {
  const words = exceptions.map(
    ({ clauses, outcome }) => `unless ${listed(clauses, 'or')}: then ${thenOutcome(outcome)}`,
  );
  return words.join('; ');
}

function settled(evaluation: Evaluation): string {
  const { scenario, decision } = evaluation;
  const { next } = decision.plan;
  if (next) {
    const now = decision.plan.promptFirst ? standing(evaluation) : `${standing(evaluation)} now`;
    return `${now}, ${outcomeName(next.approach)} once ${triggerClause(next.once)}.`;
  }
  const isOpen = questionIds.some((id) => known(scenario.answers, id) === undefined);
  const isBare = isApproach(decision.outcome) && !decision.plan.promptFirst;
  const firm = isOpen && isBare ? ' – no open question can change that' : '';
  return `${standing(evaluation)}${firm}.`;
}

function unsettled(evaluation: Evaluation): string {
  const { outcome, outlook, plan } = evaluation.decision;
  const { distribution } = outlook;
  const likeliest = likeliestOutcome(distribution);
  const share = `${formatShare(distribution[likeliest])} of the cases still open`;
  if (plan.promptFirst && outcome === 'prompting') {
    return likeliest === outcome
      ? `${FIRST}; ${outcomeName(outcome)} is all it takes in ${share}.`
      : `${FIRST} – ${share} end at ${thenOutcome(likeliest)}.`;
  }
  const far = plan.promptFirst ? '' : ' so far';
  return likeliest === outcome
    ? `${standing(evaluation)}${far} – that holds in ${share}.`
    : `${standing(evaluation)}${far} – but ${share} end at ${thenOutcome(likeliest)}.`;
}
