import { priceTables } from '../../data/prices/priceTables';
import { supportBot } from '../../data/situations/supportBot';
import { newestPrices, type PriceTables } from '../../model/prices';
import type { OwnPrices } from '../../share/ownPrices';
import { decodeScenario } from '../../share/scenarioCodec';
import type { AddressBar } from '../../state/addressBar';
import type { OwnPriceFile } from '../../state/ownPriceFile';
import {
  createScenarioStore,
  type ScenarioState,
  type ScenarioStore,
} from '../../state/scenarioStore';
import { syncHash } from '../../state/syncHash';
import { type Address, openAtStart } from './openAtStart';

/** What leads between the address of the page and its store, against the prices of that page. */
export const pageLinks = {
  builtIn: { tables: priceTables, problems: [] } satisfies OwnPrices,

  /** The prices in a file of the organisation; the built-in ones where it cannot be used. */
  async pricesFrom(found: OwnPriceFile): Promise<OwnPrices> {
    const without = (problem: string) => ({
      tables: priceTables,
      problems: [`${found.name}: ${problem}.`],
    });
    if (!('text' in found)) return without(found.problem);
    try {
      const { ownPrices } = await import('../../share/ownPrices'); // few pages have such a file
      return ownPrices(found.name, found.text, priceTables);
    } catch {
      return without('what reads it could not be fetched, so the page’s own prices are used');
    }
  },

  /** A store that holds what the address asks for. */
  openedStore(address: Address, tables: PriceTables): ScenarioStore {
    const store = createScenarioStore(newestPrices(tables));
    openAtStart(store, address, (text) => decodeScenario(text, tables), supportBot);
    return store;
  },

  /** Keeps address and store together from now on; what has changed since `opened` is written. */
  follow(store: ScenarioStore, bar: AddressBar, tables: PriceTables, opened?: ScenarioState): void {
    syncHash(store, bar, (text) => decodeScenario(text, tables), tables, opened);
  },
};
