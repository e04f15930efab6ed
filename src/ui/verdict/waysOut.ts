import type { Flip } from '../../model/decide/flips';
import { listedAnswers, type QuestionId } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { answerClause } from '../answerClauses';
import { outcomeName } from './words';

const MOST = 3;

/** What is asked of the product or can be put in place; the rest is as it is found. */
const changeable: readonly QuestionId[] = [
  ...(['cite', 'format', 'speed', 'release', 'examples', 'training', 'testset'] as const),
];

/** Which single answers would open a way where no option meets every limit: first what the team can decide, the smallest changes first. */
export function waysOutSentence(evaluation: Evaluation): string {
  const ways = smallestChanges(evaluation).slice(0, MOST);
  if (ways.length === 0) return 'No single other answer opens a way: more than one has to change.';
  const words = ways.map(
    ({ question, answer, outcome }) =>
      `if ${answerClause(question, answer)}: ${outcomeName(outcome)}`,
  );
  return `A way opens ${words.join('; ')}.`;
}

/** Of each question the answer that lies nearest to the one given, in the order of its options. */
function smallestChanges({ decision, scenario }: Evaluation): readonly Flip[] {
  const steps = ({ question, answer }: Flip) => {
    const order = listedAnswers(question).map((each) => String(each.answer));
    const from = order.indexOf(String(scenario.answers[question]));
    return from < 0 ? 1 : Math.abs(order.indexOf(String(answer)) - from);
  };
  const nearest = new Map<QuestionId, Flip>();
  for (const flip of decision.flips) {
    const other = nearest.get(flip.question);
    if (!other || steps(flip) < steps(other)) nearest.set(flip.question, flip);
  }
  const found = ({ question }: Flip) => Number(!changeable.includes(question));
  return [...nearest.values()].sort((a, b) => found(a) - found(b) || steps(a) - steps(b));
}
