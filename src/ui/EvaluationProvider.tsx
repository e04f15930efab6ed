import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { evaluate } from '../model/evaluate';
import { useRested } from './kit/useRested';
import { LinkedContext } from './useLinked';
import { usePriceTable } from './usePriceTable';
import { EvaluationContext, MoneyContext, useScenario } from './useScenario';

/** One evaluation for every view below it, made once for each scenario; and what links carry. */
export function EvaluationProvider({ children }: { readonly children: ReactNode }) {
  const scenario = useScenario((state) => state.scenario);
  const baseline = useScenario((state) => state.baseline);
  const table = usePriceTable();
  const evaluation = useMemo(() => evaluate(scenario, table), [scenario, table]);
  const linked = useMemo(() => ({ scenario, baseline }), [scenario, baseline]);
  const restedLinked = useDeferredValue(useRested(linked, false));
  return (
    <EvaluationContext value={evaluation}>
      <MoneyContext value={scenario.money}>
        <LinkedContext value={restedLinked}>{children}</LinkedContext>
      </MoneyContext>
    </EvaluationContext>
  );
}
