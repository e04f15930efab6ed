import SimulationWorker from './simulationWorker?worker&inline';

/**
 * Starts the worker from a text in the page itself: a locked-down frame may load no file for it, and
 * the page in one file has none. It is a classic worker, since such frames refuse modules.
 */
export function startWorker(): Worker {
  return new SimulationWorker();
}
