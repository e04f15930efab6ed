import { useDeferredValue } from 'react';
import { formatAsOf } from '../formatAsOf';
import { Due } from '../kit/Due';
import { Waiting } from '../kit/Waiting';
import { RateNote } from '../RateNote';
import { useShownCurrency } from '../useMoneyFormat';
import { usePriceTable } from '../usePriceTable';
import { useEvaluation } from '../useScenario';
import { ChartPlace } from './ChartPlace';
import { Numbers } from './Numbers';
import { priceAgeSentence } from './priceAgeSentence';
import { Summary } from './Summary';

/** What every approach costs, when it pays back, and the numbers behind it. */
export function Cost() {
  // Sliders answer at once; pictures and tables, remembered until then, follow when there is time.
  const evaluation = useDeferredValue(useEvaluation());
  const table = usePriceTable();
  const { words } = useShownCurrency();
  return (
    <section aria-labelledby="cost-title">
      <h2 id="cost-title" className="text-xl font-semibold">
        Cost
      </h2>
      <p className="max-w-line text-sm text-muted">
        Worked out from tokens, hours and list prices as of {formatAsOf(table.asOf)}, in {words}{' '}
        before tax. Every number can be changed.
      </p>
      <div className="grid gap-0.5 pt-1 pb-5">
        <p className="text-xs text-muted">{priceAgeSentence(table)}</p>
        <RateNote />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 print:block print:space-y-6 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <ChartPlace evaluation={evaluation} />
        <Due until={<Waiting what="the numbers" heightPx={1_200} />}>
          <Numbers />
        </Due>
      </div>
      <Summary evaluation={evaluation} />
    </section>
  );
}
