import type { ParameterId } from '../model/parameters';
import { distribution } from '../model/uncertainty/distribution';
import type { Ends } from './kit/readRange';
import { countedValue } from './parameterWords';
import { useShownCurrency } from './useMoneyFormat';
import { useEvaluation, useScenario } from './useScenario';

/** Half of all standard normal draws are below it. */
const MEDIAN_DRAW = 0;

/** What a range that was typed, in the currency shown, does wherever the number has a field. */
export function useRangeEntry(id: ParameterId): (shown: Ends) => void {
  const value = useEvaluation().inputs.parameters[id];
  const currency = useShownCurrency();
  const setParameter = useScenario((state) => state.setParameter);
  const setRange = useScenario((state) => state.setRange);
  const together = useScenario((state) => state.together);
  return (shown) => {
    const low = countedValue(id, shown.low, currency);
    const high = countedValue(id, shown.high, currency);
    // The one number that the verdict counts with has to lie in it.
    const isInside = low <= value && value <= high;
    together(() => {
      setRange(id, { low, high });
      if (!isInside) setParameter(id, distribution(id, { low, high })(MEDIAN_DRAW));
    });
  };
}
