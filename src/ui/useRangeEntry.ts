import type { ParameterId } from '../model/parameters';
import { distribution } from '../model/uncertainty/distribution';
import { isAnsweredParameter } from '../share/answeredParameter';
import type { Ends } from './kit/readRange';
import { countedValue } from './parameterWords';
import { useShownCurrency } from './useMoneyFormat';
import { useScenario } from './useScenario';

/** Half of all standard normal draws are below it. */
const MEDIAN_DRAW = 0;

/**
 * What a range that was typed, in the currency shown, does wherever the number, now of this value, has
 * a field. Where the number is the answer to a question, the range answers it.
 */
export function useRangeEntry(
  id: ParameterId,
  value: number,
  onNumber?: (value: number) => void,
): (shown: Ends) => void {
  const currency = useShownCurrency();
  const setParameter = useScenario((state) => state.setParameter);
  const setRange = useScenario((state) => state.setRange);
  const together = useScenario((state) => state.together);
  return (shown) => {
    const low = countedValue(id, shown.low, currency);
    const high = countedValue(id, shown.high, currency);
    // The one number that the verdict counts with has to lie in it.
    const isInside = low <= value && value <= high;
    const number = isInside ? value : distribution(id, { low, high })(MEDIAN_DRAW);
    together(() => {
      setRange(id, { low, high });
      if (onNumber) onNumber(number);
      else if (!isInside || isAnsweredParameter(id)) setParameter(id, number);
    });
  };
}
