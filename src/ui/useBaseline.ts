import { useMemo } from 'react';
import { newestPriceTable, priceTables } from '../data/prices/priceTables';
import { type Evaluation, evaluate } from '../model/evaluate';
import { useScenario } from './useScenario';

/** What the pinned scenario comes to; undefined where none is pinned. */
export function useBaseline(): Evaluation | undefined {
  const baseline = useScenario((state) => state.baseline);
  return useMemo(
    () => baseline && evaluate(baseline, priceTables[baseline.prices] ?? newestPriceTable),
    [baseline],
  );
}
