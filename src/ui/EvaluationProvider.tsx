import { type ReactNode, use, useDeferredValue, useMemo } from 'react';
import type { Evaluation } from '../model/evaluate';
import { type Judgement, judgement } from '../model/judgement';
import { lastResult } from '../model/lastResult';
import { priceTable } from '../model/prices';
import type { Scenario } from '../model/scenario';
import { isSlid } from './isSlid';
import { usePaced } from './kit/usePaced';
import { useRested } from './kit/useRested';
import { EvaluateContext } from './Live';
import { LinkedContext } from './useLinked';
import { PriceTablesContext } from './usePriceTable';
import { type RestOfPage, RestOfPageContext } from './useRestOfPage';
import { hasFigures, MoneyContext, PageEvaluationContext, useScenario } from './useScenario';

type EvaluationProviderProps = {
  /** Undefined until it is there: so long there are no figures, only what the answers come to. */
  readonly rest: RestOfPage | undefined;
  readonly children: ReactNode;
};

/**
 * One evaluation for every view below it, made once for each scenario; and what links carry. While
 * only numbers slide, most of the page follows when there is time: what must not wait is in <Live>.
 */
export function EvaluationProvider({ rest, children }: EvaluationProviderProps) {
  const scenario = useScenario((state) => state.scenario);
  const baseline = useScenario((state) => state.baseline);
  const given = use(PriceTablesContext);
  const tables = given ?? rest?.priceTables;
  const evaluateOnce = useMemo(
    () =>
      lastResult((of: Scenario) =>
        rest && tables ? rest.evaluate(of, priceTable(tables, of.prices)) : judgement(of),
      ),
    [rest, tables],
  );
  const evaluation = evaluateOnce(scenario);
  const paced = usePaced(evaluation, mayWait);
  const linked = useMemo(() => ({ scenario, baseline }), [scenario, baseline]);
  const restedLinked = useDeferredValue(useRested(linked, false));
  return (
    <RestOfPageContext value={rest}>
      <PriceTablesContext value={tables}>
        <EvaluateContext value={evaluateOnce}>
          <PageEvaluationContext value={paced}>
            <MoneyContext value={scenario.money}>
              <LinkedContext value={restedLinked}>{children}</LinkedContext>
            </MoneyContext>
          </PageEvaluationContext>
        </EvaluateContext>
      </PriceTablesContext>
    </RestOfPageContext>
  );
}

function mayWait(before: Evaluation | Judgement, after: Evaluation | Judgement): boolean {
  return hasFigures(before) && isSlid(before.scenario, after.scenario);
}
