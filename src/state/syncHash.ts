import type { PriceTables } from '../model/prices';
import { isLink } from '../share/linkBody';
import { type DecodedLink, encodeScenario } from '../share/scenarioCodec';
import { type AddressBar, setAddress } from './addressBar';
import type { Moment, ScenarioState, ScenarioStore } from './scenarioStore';
import { workOf } from './work';

/** Time without a change before the address follows. */
const QUIET_MS = 300;
/**
 * Chromium drops and others refuse writes after too many, for some 10 s: the last attempt comes
 * after that, and still within 12 s of the change.
 */
const RETRY_MS: readonly number[] = [250, 500, 1_000, 2_000, 2_000, 2_000, 3_000];

/**
 * Keeps the address bar at the store's link and opens links that are entered there, until the
 * returned function is called. Nothing is written before something changes; nothing throws. `opened`
 * is the state for which the address stands: what has changed since is written at once.
 */
export function syncHash(
  store: ScenarioStore,
  bar: AddressBar,
  decode: (text: string) => DecodedLink,
  tables?: PriceTables,
  opened: ScenarioState = store.getState(),
): () => void {
  /** The address that stands for the store's state, as it was entered or is to be written. */
  let address = bar.location.hash;
  /** By address: what Back has to bring back, of which a link says only the scenario. */
  const moments = new Map([[address, momentOf(opened)]]);
  let isNewEntry = false;
  let isOpening = false;
  let stopWaiting: (() => void) | undefined;

  function follow(state: ScenarioState, previous: ScenarioState) {
    if (isOpening || isSameLink(state, previous)) return;
    if (!bar.isTopLevel || !isNewStep(state, previous)) {
      wait(QUIET_MS, () => write(store.getState()));
      return;
    }
    if (stopWaiting) write(previous); // Back must lead to what was there before
    isNewEntry = true;
    write(state);
  }

  function write(state: ScenarioState, attempt = 0) {
    wait();
    const before = bar.location.hash;
    address = encodeScenario(state.scenario, state, state.baseline, tables);
    if (before !== address) setAddress(bar, address, isNewEntry);
    moments.set(address, momentOf(state));
    if (bar.location.hash === address) {
      if (!isNewEntry && before !== address) moments.delete(before); // it no longer exists
      isNewEntry = false;
      return;
    }
    const delay = RETRY_MS[attempt];
    if (delay !== undefined) wait(delay, () => write(store.getState(), attempt + 1));
  }

  function open() {
    const entered = bar.location.hash;
    const text = entered || bar.location.search; // where sign-in pages drop fragments
    const moment = moments.get(entered);
    if (entered === address || !(moment || isLink(text))) return;
    wait();
    address = entered;
    isNewEntry = false;
    isOpening = true;
    if (moment) store.getState().revisit(moment);
    else store.getState().openLink(decode(text));
    isOpening = false;
    moments.set(entered, momentOf(store.getState()));
  }

  /** Acts after some time instead of what was waiting; without arguments nothing waits any more. */
  function wait(milliseconds = 0, act?: () => void) {
    stopWaiting?.();
    stopWaiting = act && bar.after(milliseconds, act);
  }

  const stopFollowing = store.subscribe(follow);
  const stopOpening = bar.onMove(open);
  follow(store.getState(), opened);
  return () => {
    wait();
    stopFollowing();
    stopOpening();
  };
}

function momentOf(state: ScenarioState): Moment {
  const { view, card, lastAnswered } = state;
  return { ...workOf(state), view, card, lastAnswered };
}

function isSameLink(one: ScenarioState, other: ScenarioState): boolean {
  return (
    one.scenario === other.scenario &&
    one.baseline === other.baseline &&
    one.view === other.view &&
    one.card === other.card &&
    one.theme === other.theme &&
    one.embed === other.embed
  );
}

/**
 * What Back leads before: an answer, going to another view, or an example in the place of own work.
 * Answering the same question once more, as arrow keys do on radio buttons, is no new step, nor is
 * the next card of one view.
 */
function isNewStep(state: ScenarioState, previous: ScenarioState): boolean {
  if (state.view !== previous.view) return true;
  if (state.previous !== undefined && state.previous !== previous.previous) return true;
  return state.lastAnswered !== undefined && state.lastAnswered !== previous.lastAnswered;
}
