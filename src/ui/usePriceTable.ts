import { createContext, use } from 'react';
import { priceTables } from '../data/prices/priceTables';
import { type PriceTable, type PriceTables, priceTable } from '../model/prices';
import { useScenario } from './useScenario';

/** Every price table that the page has; those of a build unless somebody gives others. */
export const PriceTablesContext = createContext<PriceTables>(priceTables);

/** Every price table that the page has, by what scenarios call them. */
export function usePriceTables(): PriceTables {
  return use(PriceTablesContext);
}

/** The prices that hold for this scenario. */
export function usePriceTable(): PriceTable {
  const id = useScenario(({ scenario }) => scenario.prices);
  return priceTable(usePriceTables(), id);
}
