import { type ReactNode, useMemo } from 'react';
import { evaluate } from '../model/evaluate';
import { usePriceTable } from './usePriceTable';
import { EvaluationContext, useScenario } from './useScenario';

/** One evaluation for every view below it, made once for each scenario. */
export function EvaluationProvider({ children }: { readonly children: ReactNode }) {
  const scenario = useScenario((state) => state.scenario);
  const table = usePriceTable();
  const evaluation = useMemo(() => evaluate(scenario, table), [scenario, table]);
  return <EvaluationContext value={evaluation}>{children}</EvaluationContext>;
}
