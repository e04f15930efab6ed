import { createContext, use } from 'react';
import { type PriceTable, type PriceTables, priceTable } from '../model/prices';
import { useScenario } from './useScenario';

/** Every price table that the page has; those of a build unless somebody gives others. */
export const PriceTablesContext = createContext<PriceTables | undefined>(undefined);

/** Every price table that the page has, by what scenarios call them. */
export function usePriceTables(): PriceTables {
  const tables = use(PriceTablesContext);
  if (!tables) throw new Error('usePriceTables comes before the prices are there');
  return tables;
}

/** The prices that hold for this scenario. */
export function usePriceTable(): PriceTable {
  const id = useScenario(({ scenario }) => scenario.prices);
  return priceTable(usePriceTables(), id);
}
