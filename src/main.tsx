import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newestPriceTable, priceTables } from './data/prices/priceTables';
import { supportBot } from './data/situations/workedSituations';
import { decodeScenario } from './share/scenarioCodec';
import { browserAddressBar } from './state/addressBar';
import { browserHostFrame } from './state/browserHostFrame';
import { startHostFrame } from './state/hostFrame';
import { pageLink } from './state/pageFile';
import { createScenarioStore } from './state/scenarioStore';
import { syncHash } from './state/syncHash';
import { App } from './ui/App';
import { openAtStart } from './ui/start/openAtStart';
import './ui/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const decode = (text: string) => decodeScenario(text, priceTables);
const store = createScenarioStore(newestPriceTable.asOf);
const { hash, search } = window.location;
openAtStart(store, { hash, search, written: pageLink(document) }, decode, supportBot);
syncHash(store, browserAddressBar(window), decode);
const hostFrame = browserHostFrame(window);
if (hostFrame) startHostFrame(store, hostFrame);

createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
