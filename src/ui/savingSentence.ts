import { type ApproachId, approachSpecs } from '../model/approaches';
import type { Headline } from '../model/costs/costs';
import { tunedSaving } from '../model/costs/saving';
import type { Evaluation } from '../model/evaluate';
import { moneyFormat } from '../share/moneyFormat';
import { formatShare } from './kit/format';

/** The one of the two approaches that saves by a tuned model; undefined where neither or both have one. */
export function savingApproach({ recommended, alternative }: Headline): ApproachId | undefined {
  const [id, another] = [recommended, alternative].flatMap((each) =>
    each && approachSpecs[each].trains ? [each] : [],
  );
  // Alone, or against another tuned model, nothing is said to be saved.
  return alternative && !another ? id : undefined;
}

/** Of a saving, less than this share is not worth a figure of its own. */
const NOTICEABLE = 0.02;

/** Where the saving of the tuned model comes from, when one of the two approaches has one. */
export function savingSentence(
  { inputs, scenario }: Evaluation,
  headline: Headline,
): string | undefined {
  const id = savingApproach(headline);
  const saving = id && tunedSaving(id, inputs);
  if (!saving) return undefined;
  const { smallerModel, shorterPrompt } = saving;
  const all = smallerModel + shorterPrompt;
  if (all <= 0) return undefined;
  const asMoney = moneyFormat(scenario.money);
  const start = `${approachSpecs[id].name} saves ${asMoney(all)} on every answer`;
  if (smallerModel < 0 && -smallerModel < NOTICEABLE * all)
    return `${start}, practically all of it by the shorter prompt.`;
  return smallerModel < 0
    ? `${start}: ${asMoney(shorterPrompt)} by the shorter prompt, less ${asMoney(-smallerModel)} for the dearer model.`
    : `${start}: ${formatShare(smallerModel / all)} by the smaller model, ${formatShare(shorterPrompt / all)} by the shorter prompt.`;
}
