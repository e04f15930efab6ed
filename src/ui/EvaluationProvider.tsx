import { type ReactNode, useMemo } from 'react';
import { newestPriceTable, priceTables } from '../data/prices/priceTables';
import { evaluate } from '../model/evaluate';
import { EvaluationContext, useScenario } from './useScenario';

/** One evaluation for every view below it, made once for each scenario. */
export function EvaluationProvider({ children }: { readonly children: ReactNode }) {
  const scenario = useScenario((state) => state.scenario);
  const evaluation = useMemo(
    () => evaluate(scenario, priceTables[scenario.prices] ?? newestPriceTable),
    [scenario],
  );
  return <EvaluationContext value={evaluation}>{children}</EvaluationContext>;
}
