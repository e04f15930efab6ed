import { Lazy } from '../../kit/Lazy';
import { loadPriceTable } from '../../loadPriceTable';
import { useScenario } from '../../useScenario';

/** The price list in force, which every price on the page comes from. */
export function PricesCard() {
  const setView = useScenario((state) => state.setView);
  return (
    <Lazy
      load={loadPriceTable}
      props={{ firstRole: undefined, onUsed: () => setView(undefined) }}
      what="the price list"
      heightPx={480}
    />
  );
}
