import { type ReactNode, use, useDeferredValue, useMemo } from 'react';
import { judgement } from '../model/judgement';
import { priceTable } from '../model/prices';
import { useRested } from './kit/useRested';
import { LinkedContext } from './useLinked';
import { PriceTablesContext } from './usePriceTable';
import { type RestOfPage, RestOfPageContext } from './useRestOfPage';
import { EvaluationContext, MoneyContext, useScenario } from './useScenario';

type EvaluationProviderProps = {
  /** Undefined until it is there: so long there are no figures, only what the answers come to. */
  readonly rest: RestOfPage | undefined;
  readonly children: ReactNode;
};

/** One evaluation for every view below it, made once for each scenario; and what links carry. */
export function EvaluationProvider({ rest, children }: EvaluationProviderProps) {
  const scenario = useScenario((state) => state.scenario);
  const baseline = useScenario((state) => state.baseline);
  const given = use(PriceTablesContext);
  const tables = given ?? rest?.priceTables;
  const evaluation = useMemo(
    () =>
      rest && tables
        ? rest.evaluate(scenario, priceTable(tables, scenario.prices))
        : judgement(scenario),
    [rest, tables, scenario],
  );
  const linked = useMemo(() => ({ scenario, baseline }), [scenario, baseline]);
  const restedLinked = useDeferredValue(useRested(linked, false));
  return (
    <RestOfPageContext value={rest}>
      <PriceTablesContext value={tables}>
        <EvaluationContext value={evaluation}>
          <MoneyContext value={scenario.money}>
            <LinkedContext value={restedLinked}>{children}</LinkedContext>
          </MoneyContext>
        </EvaluationContext>
      </PriceTablesContext>
    </RestOfPageContext>
  );
}
