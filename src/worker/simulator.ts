import { type Simulation, simulationSteps } from '../model/uncertainty/simulation';
import { isReply, type Job, type Request } from './messages';
import { runInSlices } from './slices';

/** What the simulator needs of a worker. */
export type SimulationPort = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export type Simulator = {
  /** Runs a job in place of any before it, whose result then never comes. */
  readonly simulate: (job: Job, onDone: (simulation: Simulation) => void) => void;
  readonly stop: () => void;
};

type Run = Request & { readonly onDone: (simulation: Simulation) => void };

/** Simulates in a worker, or in slices on the page where there is none. */
export function createSimulator(startWorker: () => SimulationPort): Simulator {
  let ids = 0;
  let newest: Run | undefined;
  /** What the worker was sent last and has not answered: it gets one job at a time. */
  let sent: Run | undefined;
  let worker = startedWorker();

  function startedWorker(): SimulationPort | undefined {
    try {
      const started = startWorker();
      started.addEventListener('message', ({ data }) => handleReply(data));
      started.addEventListener('error', doWithoutWorker);
      return started;
    } catch {
      return undefined; // not allowed here
    }
  }

  function begin(run: Run): void {
    const { id, job } = run;
    if (!worker) {
      const { inputs, ranges, approaches, ...options } = job;
      const steps = simulationSteps(inputs, ranges, approaches, options);
      runInSlices(
        steps,
        () => newest === run,
        (simulation) => finish(run, simulation),
      );
    } else if (!sent) {
      sent = run;
      worker.postMessage({ id, job } satisfies Request);
    }
  }

  function handleReply(message: unknown): void {
    if (!isReply(message) || message.id !== sent?.id) return;
    const answered = sent;
    sent = undefined;
    finish(answered, message.simulation);
    if (newest) begin(newest);
  }

  function finish(run: Run, simulation: Simulation): void {
    if (run !== newest) return; // stale
    newest = undefined;
    run.onDone(simulation);
  }

  function doWithoutWorker(): void {
    worker?.terminate();
    worker = undefined;
    sent = undefined;
    if (newest) begin(newest);
  }

  return {
    simulate: (job, onDone) => {
      ids += 1;
      newest = { id: ids, job, onDone };
      begin(newest);
    },
    stop: () => {
      newest = undefined;
      worker?.terminate();
    },
  };
}
