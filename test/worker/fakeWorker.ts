import { simulation } from '../../src/model/uncertainty/simulation';
import type { Request } from '../../src/worker/messages';
import type { SimulationPort } from '../../src/worker/simulator';

/** A worker that answers when it is told to. */
export function fakeWorker() {
  const requests: Request[] = [];
  const target = new EventTarget();
  let isTerminated = false;
  const port: SimulationPort = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (request: Request) => {
      requests.push(structuredClone(request)); // as a real worker would get it
    },
    terminate: () => {
      isTerminated = true;
    },
  };
  const send = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
  return {
    port,
    requests,
    isTerminated: () => isTerminated,
    send,
    answer: ({ id, job }: Request) => {
      const { inputs, ranges, approaches, ...options } = job;
      send({ id, simulation: simulation(inputs, ranges, approaches, options) });
    },
    fail: () => target.dispatchEvent(new Event('error')),
  };
}
