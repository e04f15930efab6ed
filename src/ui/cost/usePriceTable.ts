import { newestPriceTable, priceTables } from '../../data/prices/priceTables';
import type { PriceTable } from '../../model/prices';
import { useScenario } from '../useScenario';

/** The prices that hold for this scenario. */
export function usePriceTable(): PriceTable {
  const day = useScenario(({ scenario }) => scenario.prices);
  return priceTables[day] ?? newestPriceTable;
}
