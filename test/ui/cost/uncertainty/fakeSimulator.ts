import type { Simulation } from '../../../../src/model/uncertainty/simulation';
import type { LiveSimulator } from '../../../../src/worker/liveSimulator';

type Call = {
  readonly job: Parameters<LiveSimulator['simulate']>[0];
  readonly answer: (simulation: Simulation) => void;
};

/** A simulator that answers when it is told to. */
export function fakeSimulator() {
  const calls: Call[] = [];
  let running = 0;
  const start = (): LiveSimulator => {
    running += 1;
    return {
      simulate: (job, answer) => calls.push({ job, answer }),
      stop: () => {
        running -= 1;
      },
    };
  };
  return { calls, running: () => running, start };
}
