import type { Situation } from '../../data/situations/situation';
import type { ScenarioStore } from '../../state/scenarioStore';

/** Opens an example to try things out on. */
export function openExample(store: ScenarioStore, { answers, parameters = {}, name }: Situation) {
  store.getState().openSituation({ answers, parameters }, name);
}
