import { sensitivities } from '../../model/costs/sensitivity';
import type { Evaluation } from '../../model/evaluate';
import { lastResult } from '../../model/lastResult';
import type { ParameterId } from '../../model/parameters';
import { comparison } from './comparison';

const MOST = 6;

/** The sliders shown before anyone asks for more: volume, horizon, then what matters most here. */
export const firstSliders = lastResult((evaluation: Evaluation): readonly ParameterId[] => {
  const { one, other } = comparison(evaluation);
  const ranked = sensitivities(evaluation.inputs, one, other)
    .map(({ id }) => id)
    .filter((id) => !isLeftOut(id, evaluation));
  return [...new Set<ParameterId>(['queries', 'months', ...ranked])].slice(0, MOST);
});

/** Whether a number is not counted with now, whatever it is set to. */
export function isLeftOut(id: ParameterId, { scenario }: Evaluation): boolean {
  return id === 'hourlyRate' && scenario.choices.countLabour === false;
}
