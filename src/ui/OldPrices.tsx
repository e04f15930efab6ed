import { useDeferredValue, useMemo } from 'react';
import { evaluate } from '../model/evaluate';
import { priceTable } from '../model/prices';
import { type TodaysPrices, todaysPrices } from '../model/todaysPrices';
import { Button } from './kit/Button';
import { Notice } from './kit/Notice';
import { oldPricesSentences } from './oldPricesSentences';
import { pricesName } from './pricesName';
import { usePriceTables } from './usePriceTable';
import { useEvaluation, useScenario } from './useScenario';

/** Where the scenario keeps to older prices: what it is at those and at today's, and a way there. */
export function OldPrices() {
  const { scenario } = useEvaluation();
  const tables = usePriceTables();
  const today = useMemo(() => todaysPrices(scenario, tables), [scenario, tables]);
  return today && <Comparison today={today} />;
}

function Comparison({ today }: { readonly today: TodaysPrices }) {
  const tables = usePriceTables();
  const before = useDeferredValue(useEvaluation());
  const { prices, scenario, lost } = useDeferredValue(today);
  const switchPrices = useScenario((state) => state.usePrices);
  const now = useMemo(
    () => evaluate(scenario, priceTable(tables, prices)),
    [scenario, tables, prices],
  );
  const names = {
    before: pricesName(before.scenario.prices, tables),
    now: pricesName(prices, tables),
  };
  return (
    <Notice>
      {oldPricesSentences({ names, before, now, lost }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button
        kind="quiet"
        onClick={() =>
          switchPrices(
            prices,
            lost.map(({ role }) => role),
          )
        }
      >
        Use today’s prices
      </Button>
    </Notice>
  );
}
