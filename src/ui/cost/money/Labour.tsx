import type { Evaluation } from '../../../model/evaluate';
import { useScenario } from '../../useScenario';
import { Check } from './Check';
import { labourSentence } from './labourWords';

/** Whether our own hours count, which some pay anyway. */
export function Labour({ evaluation }: { readonly evaluation: Evaluation }) {
  const isCounted = useScenario(({ scenario }) => scenario.choices.countLabour !== false);
  const choose = useScenario((state) => state.choose);
  return (
    <Check
      label="Count our own labour"
      isOn={isCounted}
      onChange={(isOn) => choose('countLabour', isOn ? undefined : false)}
      says={labourSentence(evaluation)}
    />
  );
}
