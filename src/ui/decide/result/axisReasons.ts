import type { Reason } from '../../../model/decide/scores';
import type { Axis } from '../../../model/decide/weights';
import type { Evaluation } from '../../../model/evaluate';
import { formatNumber } from '../../kit/format';

const axisWords: { readonly [A in Axis]: { readonly title: string; readonly need: string } } = {
  facts: { title: 'Do facts have to come from outside?', need: 'facts from outside are' },
  behaviour: { title: 'Does behaviour have to be trained?', need: 'trained behaviour is' },
};

/** What speaks for a need: its question, the answer in points, and what counted, the most first. */
export function axisReasons(axis: Axis, { decision, weights }: Evaluation) {
  const { title, need } = axisWords[axis];
  const [score, border] = [decision.scores[axis], weights[`${axis}.border`]];
  const counted: readonly Reason[] = decision.reasons
    .filter((reason) => reason.axis === axis && reason.points > 0)
    .sort((a, b) => b.points - a.points);
  const finding = `${score >= border ? 'Yes' : 'No'}: ${formatNumber(score)} points; from ${formatNumber(border)} on, ${need} needed.`;
  return { title, finding, counted };
}

/** Said where nothing counted. */
export const NOTHING_COUNTED = 'Nothing answered so far speaks for it.';
