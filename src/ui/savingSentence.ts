import { approachSpecs } from '../model/approaches';
import type { Headline } from '../model/costs/costs';
import { tunedSaving } from '../model/costs/saving';
import type { Evaluation } from '../model/evaluate';
import { moneyFormat } from '../share/moneyFormat';
import { formatShare } from './kit/format';

/** Where the saving of the tuned model comes from, when one of the two approaches has one. */
export function savingSentence(
  { inputs, scenario }: Evaluation,
  headline: Headline,
): string | undefined {
  const { recommended, alternative } = headline;
  const trained = [recommended, ...(alternative ? [alternative] : [])].filter(
    (id) => approachSpecs[id].trains,
  );
  const [id] = trained;
  const saving = id && tunedSaving(id, inputs);
  // Alone, or against another tuned model, nothing is said to be saved.
  if (!saving || !alternative || trained.length > 1) return undefined;
  const { smallerModel, shorterPrompt } = saving;
  const all = smallerModel + shorterPrompt;
  if (all <= 0) return undefined;
  const asMoney = moneyFormat(scenario.money);
  const start = `${approachSpecs[id].name} saves ${asMoney(all)} on every answer`;
  return smallerModel < 0
    ? `${start}: ${asMoney(shorterPrompt)} by the shorter prompt, less ${asMoney(-smallerModel)} for the dearer model.`
    : `${start}: ${formatShare(smallerModel / all)} by the smaller model, ${formatShare(shorterPrompt / all)} by the shorter prompt.`;
}
