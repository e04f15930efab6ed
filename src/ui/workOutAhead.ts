import { longestSteps } from '../model/evaluate';
import type { Scenario } from '../model/scenario';
import { pause } from './kit/pause';

/** What takes longest of the first evaluation, a piece at a time, so that it then finds it remembered. */
export async function workOutAhead(scenario: Scenario): Promise<void> {
  for (const step of longestSteps) {
    step(scenario);
    await pause();
  }
}
