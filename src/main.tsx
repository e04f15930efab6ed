import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { NEWEST_DAY } from './data/prices/newestDay';
import { supportBot } from './data/situations/supportBot';
import { judgement } from './model/judgement';
import type { OwnPrices } from './share/ownPrices';
import { browserAddressBar } from './state/addressBar';
import { browserHostFrame } from './state/browserHostFrame';
import { startHostFrame } from './state/hostFrame';
import { ownPriceFile } from './state/ownPriceFile';
import { pageLink } from './state/pageLink';
import { createScenarioStore, type ScenarioStore } from './state/scenarioStore';
import { App } from './ui/App';
import { pause } from './ui/kit/pause';
import { someoneThere } from './ui/kit/someoneThere';
import { OwnPriceProblemsContext } from './ui/OwnPriceProblemsContext';
import { sections } from './ui/sections';
import { openExample } from './ui/start/openExample';
import { PriceTablesContext } from './ui/usePriceTable';
import type { RestOfPage } from './ui/useRestOfPage';
import './ui/styles.css';

someoneThere(); // listens from now on
const fetchRest = () => import('./ui/restOfPage').then(({ restOfPage }) => restOfPage);
const fetching = fetchRest(); // at once, but behind what the first view needs
const file = ownPriceFile({
  location: window.location,
  document,
  fetch: (address, options) => fetch(address, options),
});
const { hash, search } = window.location;
const written = pageLink(document);
if (file || hash || search || written) openAsked();
else openExampleAtOnce();

/** Links are read against the prices, an organisation's own among them, so those come first. */
async function openAsked(): Promise<void> {
  const [, asked] = /\bview=([a-z]+)/.exec(search + hash) ?? [];
  const alone = sections.find(({ id }) => id === asked);
  if (alone && 'load' in alone) alone.load().catch(() => {}); // where it is shown it says so itself
  const rest = await fetching;
  const prices = file ? await rest.links.pricesFrom(await file) : rest.links.builtIn;
  const store = rest.links.openedStore({ hash, search, written }, prices.tables);
  rest.links.follow(store, browserAddressBar(window), prices.tables);
  await rest.workOutAhead(store.getState().scenario);
  pageOf(store)({ rest, prices });
}

/** The example can be looked at and answered while the rest is on its way. */
async function openExampleAtOnce(): Promise<void> {
  fetching.catch(() => {}); // said below, once there is a page to say it on
  await pause();
  const store = createScenarioStore(NEWEST_DAY);
  openExample(store, supportBot);
  const opened = store.getState();
  judgement(opened.scenario); // remembered until it is shown
  await pause();
  const show = pageOf(store);
  const complete = async (rest: RestOfPage) => {
    const prices = rest.links.builtIn;
    rest.links.follow(store, browserAddressBar(window), prices.tables, opened);
    await rest.workOutAhead(store.getState().scenario);
    show({ rest, prices });
  };
  const retry = () => void fetchRest().then(complete, offerRetry);
  const offerRetry = () => show({ onRetry: retry });
  show({});
  fetching.then(complete, offerRetry);
}

type Parts = {
  readonly rest?: RestOfPage;
  readonly prices?: OwnPrices;
  readonly onRetry?: () => void;
};

/** Shows the page over a store with what is there of it, now and whenever more is. */
function pageOf(store: ScenarioStore): (parts: Parts) => void {
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no element with the id "root"');
  const hostFrame = browserHostFrame(window);
  if (hostFrame) startHostFrame(store, hostFrame);
  const root = createRoot(element);
  return ({ rest, prices, onRetry }) => {
    const page = (
      <StrictMode>
        <PriceTablesContext value={prices?.tables}>
          <OwnPriceProblemsContext value={prices?.problems ?? []}>
            <App store={store} rest={rest} {...(onRetry && { onRetry })} />
          </OwnPriceProblemsContext>
        </PriceTablesContext>
      </StrictMode>
    );
    // All of the page takes long enough to be in the way of a finger: React lets that pass between.
    if (rest) startTransition(() => root.render(page));
    else root.render(page);
  };
}
