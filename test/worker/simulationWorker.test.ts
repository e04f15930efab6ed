import { afterEach, expect, it, vi } from 'vitest';
import { simulation } from '../../src/model/uncertainty/simulation';
import { evaluated } from '../model/costs/scenarioOf';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('answers a request and ignores anything else', async () => {
  const { inputs } = evaluated({});
  const scope = new EventTarget();
  const posted: unknown[] = [];
  vi.stubGlobal('addEventListener', scope.addEventListener.bind(scope));
  vi.stubGlobal('postMessage', (message: unknown) => posted.push(message));
  await import('../../src/worker/simulationWorker');

  const job = { inputs, ranges: {}, approaches: ['rag'], draws: 50 } as const;
  for (const data of ['hello', { id: 4, job }]) {
    scope.dispatchEvent(new MessageEvent('message', { data }));
  }
  expect(posted).toEqual([{ id: 4, simulation: simulation(inputs, {}, ['rag'], { draws: 50 }) }]);
});
