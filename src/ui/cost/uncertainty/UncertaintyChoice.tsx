import type { Evaluation } from '../../../model/evaluate';
import { uncertaintyIds } from '../../../model/scenario';
import { useScenario } from '../../useScenario';
import { Select } from '../Select';
import { rangesSentence } from './rangeWords';

const labels = {
  off: 'Nothing',
  sources: 'Numbers with a known range',
  everywhere: 'Every number, by 25%',
} as const;

type UncertaintyChoiceProps = { readonly evaluation: Evaluation };

/** Which numbers the draws vary. */
export function UncertaintyChoice({ evaluation }: UncertaintyChoiceProps) {
  const chosen = useScenario(({ scenario }) => scenario.choices.uncertainty) ?? 'sources';
  const choose = useScenario((state) => state.choose);
  return (
    <Select
      label="What is uncertain"
      options={uncertaintyIds.map((id) => ({ id, label: labels[id] }))}
      value={chosen}
      onChange={(id) => choose('uncertainty', id)}
      help={rangesSentence(evaluation.ranges)}
    />
  );
}
