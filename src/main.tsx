import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { priceTables } from './data/prices/priceTables';
import { supportBot } from './data/situations/workedSituations';
import { newestPrices } from './model/prices';
import type { OwnPrices } from './share/ownPrices';
import { decodeScenario } from './share/scenarioCodec';
import { browserAddressBar } from './state/addressBar';
import { browserHostFrame } from './state/browserHostFrame';
import { startHostFrame } from './state/hostFrame';
import { type OwnPriceFile, ownPriceFile } from './state/ownPriceFile';
import { pageLink } from './state/pageFile';
import { createScenarioStore } from './state/scenarioStore';
import { syncHash } from './state/syncHash';
import { App } from './ui/App';
import { OwnPriceProblemsContext } from './ui/OwnPriceProblems';
import { openAtStart } from './ui/start/openAtStart';
import { PriceTablesContext } from './ui/usePriceTable';
import './ui/styles.css';

// Links are read against the prices, so a price file of the organisation comes before them.
const file = ownPriceFile({
  location: window.location,
  document,
  fetch: (address, options) => fetch(address, options),
});
if (file) file.then(pricesFrom).then(start);
else start({ tables: priceTables, problems: [] });

async function pricesFrom(found: OwnPriceFile): Promise<OwnPrices> {
  const without = (problem: string) => ({
    tables: priceTables,
    problems: [`${found.name}: ${problem}.`],
  });
  if (!('text' in found)) return without(found.problem);
  try {
    const { ownPrices } = await import('./share/ownPrices'); // few pages have such a file
    return ownPrices(found.name, found.text, priceTables);
  } catch {
    return without('what reads it could not be fetched, so the page’s own prices are used');
  }
}

function start({ tables, problems }: OwnPrices): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');

  const decode = (text: string) => decodeScenario(text, tables);
  const store = createScenarioStore(newestPrices(tables));
  const { hash, search } = window.location;
  openAtStart(store, { hash, search, written: pageLink(document) }, decode, supportBot);
  syncHash(store, browserAddressBar(window), decode, tables);
  const hostFrame = browserHostFrame(window);
  if (hostFrame) startHostFrame(store, hostFrame);

  createRoot(root).render(
    <StrictMode>
      <PriceTablesContext value={tables}>
        <OwnPriceProblemsContext value={problems}>
          <App store={store} />
        </OwnPriceProblemsContext>
      </PriceTablesContext>
    </StrictMode>,
  );
}
