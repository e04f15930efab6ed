import { COARSE_DRAWS, DRAWS } from '../model/uncertainty/draws';
import type { Simulation } from '../model/uncertainty/simulation';
import type { Job } from './messages';
import type { Simulator } from './simulator';

/** How long a slider must rest before its result is refined. */
export const REST_MS = 150;

export type LiveSimulator = {
  /** Gives a coarse result at once and a fine one after a rest, unless another job comes first. */
  readonly simulate: (job: Omit<Job, 'draws'>, onResult: (simulation: Simulation) => void) => void;
  readonly stop: () => void;
};

/** Simulates with few draws while a finger moves and with all of them once it rests. */
export function createLiveSimulator({ simulate, stop }: Simulator): LiveSimulator {
  let resting: ReturnType<typeof setTimeout> | undefined;
  return {
    simulate: (job, onResult) => {
      clearTimeout(resting);
      simulate({ ...job, draws: COARSE_DRAWS }, (coarse) => {
        onResult(coarse);
        resting = setTimeout(() => simulate({ ...job, draws: DRAWS }, onResult), REST_MS);
      });
    },
    stop: () => {
      clearTimeout(resting);
      stop();
    },
  };
}
