import { type ApproachId, approachSpecs } from '../../model/approaches';
import { tunedSaving } from '../../model/costs/saving';
import type { Evaluation } from '../../model/evaluate';
import { moneyFormat } from '../../share/moneyFormat';
import { formatShare } from '../kit/format';

/** Where the saving of a tuned model comes from, as a sentence; undefined where it writes no answers. */
export function savingSentence(
  approach: ApproachId,
  { inputs, scenario }: Evaluation,
): string | undefined {
  const saving = tunedSaving(approach, inputs);
  if (!saving) return undefined;
  const asMoney = moneyFormat(scenario.money);
  const { shorterPrompt, smallerModel } = saving;
  const all = shorterPrompt + smallerModel;
  const start = `An answer of ${approachSpecs[approach].name} costs ${asMoney(Math.abs(all))}`;
  if (all <= 0)
    return `${start} more than the same answer of the base model: the shorter prompt saves ${asMoney(shorterPrompt)}, the tuned model costs ${asMoney(-smallerModel)} more.`;
  if (smallerModel < 0)
    return `${start} less than the same answer of the base model, all of it because the prompt is shorter (${asMoney(shorterPrompt)}); the tuned model itself costs ${asMoney(-smallerModel)} more.`;
  return `${start} less than the same answer of the base model: ${formatShare(smallerModel / all)} of that because the model is smaller, ${formatShare(shorterPrompt / all)} because the prompt is shorter.`;
}
