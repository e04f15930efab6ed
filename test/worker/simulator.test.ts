import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rangesEverywhere } from '../../src/model/uncertainty/ranges';
import { type Simulation, simulation } from '../../src/model/uncertainty/simulation';
import type { Job } from '../../src/worker/messages';
import { createSimulator } from '../../src/worker/simulator';
import { evaluated } from '../model/costs/scenarioOf';
import { fakeWorker } from './fakeWorker';

const { inputs } = evaluated({});
const job = (draws: number): Job => ({
  inputs,
  ranges: rangesEverywhere(inputs),
  approaches: ['rag', 'hybrid'],
  draws,
});
const expected = (draws: number) =>
  simulation(inputs, job(draws).ranges, job(draws).approaches, { draws });
const forbidden = () => {
  throw new Error('SecurityError');
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const worker = fakeWorker();
  const simulator = createSimulator(() => worker.port);
  const results: Simulation[] = [];
  const simulate = (draws: number) => {
    simulator.simulate(job(draws), (result) => {
      results.push(result);
    });
  };
  return { worker, simulator, results, simulate };
}

it('has the worker simulate', () => {
  const { worker, results, simulate } = setUp();
  simulate(100);
  worker.requests.forEach(worker.answer);
  expect(results).toEqual([expected(100)]);
});

it('asks for the bands that are wanted, with a worker and without', () => {
  const { worker, simulator, results } = setUp();
  const wanted = { ...job(100), bandsOf: 'month' } as const;
  simulator.simulate(wanted, (result) => results.push(result));
  worker.requests.forEach(worker.answer);
  createSimulator(forbidden).simulate(wanted, (result) => results.push(result));
  vi.runAllTimers();
  expect(results.map(({ bandsOf }) => bandsOf)).toEqual(['month', 'month']);
});

it('drops a result that is no longer wanted, and sends the newest job only then', () => {
  const { worker, results, simulate } = setUp();
  for (const draws of [100, 101, 102]) simulate(draws);
  expect(worker.requests.map(({ job: { draws } }) => draws)).toEqual([100]);
  worker.requests.slice().forEach(worker.answer);
  expect(results).toEqual([]);
  expect(worker.requests.map(({ job: { draws } }) => draws)).toEqual([100, 102]);
  worker.requests.slice(1).forEach(worker.answer);
  expect(results).toEqual([expected(102)]);
});

it('does not believe what is no reply to its request', () => {
  const { worker, results, simulate } = setUp();
  simulate(100);
  const [request] = worker.requests;
  const broken = { rag: { total: { p5: 'much' }, winShare: 1, bands: [] } };
  worker.send(undefined);
  worker.send({ id: request?.id });
  worker.send({ id: request?.id, simulation: { draws: 100, costs: broken } });
  worker.send({ id: 77, simulation: expected(100) });
  expect(results).toEqual([]);
  worker.requests.forEach(worker.answer);
  expect(results).toHaveLength(1);
});

it('does the work on the page where workers are not allowed', () => {
  const results: Simulation[] = [];
  const { simulate } = createSimulator(forbidden);
  simulate(job(100), (result) => results.push(result));
  expect(results).toEqual([]); // not in the same task
  vi.runAllTimers();
  expect(results).toEqual([expected(100)]);
});

it('takes over what a worker leaves undone', () => {
  const { worker, results, simulate } = setUp();
  simulate(100);
  worker.fail();
  vi.runAllTimers();
  expect(results).toEqual([expected(100)]);
  expect(worker.isTerminated()).toBe(true);
});

it('drops stale work on the page, too', () => {
  const results: Simulation[] = [];
  const { simulate } = createSimulator(forbidden);
  for (const draws of [100, 101]) simulate(job(draws), (result) => results.push(result));
  vi.runAllTimers();
  expect(results).toEqual([expected(101)]);
});

it('brings nothing after it was stopped', () => {
  const { worker, results, simulate, simulator } = setUp();
  simulate(100);
  simulator.stop();
  worker.requests.forEach(worker.answer);
  expect(results).toEqual([]);
  expect(worker.isTerminated()).toBe(true);
});
