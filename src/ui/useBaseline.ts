import { useMemo } from 'react';
import { type Evaluation, evaluate } from '../model/evaluate';
import { priceTable } from '../model/prices';
import { usePriceTables } from './usePriceTable';
import { useScenario } from './useScenario';

/** What the pinned scenario comes to, at its own prices; undefined where none is pinned. */
export function useBaseline(): Evaluation | undefined {
  const baseline = useScenario((state) => state.baseline);
  const tables = usePriceTables();
  return useMemo(
    () => baseline && evaluate(baseline, priceTable(tables, baseline.prices)),
    [baseline, tables],
  );
}
