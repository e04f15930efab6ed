import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { COARSE_DRAWS, DRAWS } from '../../src/model/uncertainty/draws';
import { createLiveSimulator, REST_MS } from '../../src/worker/liveSimulator';
import type { Simulator } from '../../src/worker/simulator';
import { evaluated } from '../model/costs/scenarioOf';

const job = { inputs: evaluated({}).inputs, ranges: {}, approaches: ['rag'] } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Draws of the jobs that were begun, each done at once. */
function setUp() {
  const begun: number[] = [];
  const simulator: Simulator = {
    simulate: ({ draws }, onDone) => {
      begun.push(draws);
      onDone({ draws, bandsOf: 'total', costs: {} });
    },
    stop: vi.fn(),
  };
  return { begun, live: createLiveSimulator(simulator) };
}

it('refines once the finger rests', () => {
  const { begun, live } = setUp();
  const shown: number[] = [];
  live.simulate(job, ({ draws }) => shown.push(draws));
  vi.advanceTimersByTime(REST_MS - 1);
  live.simulate(job, ({ draws }) => shown.push(draws));
  vi.advanceTimersByTime(REST_MS - 1);
  expect(begun).toEqual([COARSE_DRAWS, COARSE_DRAWS]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual([COARSE_DRAWS, COARSE_DRAWS, DRAWS]);
});

it('refines nothing after it was stopped', () => {
  const { begun, live } = setUp();
  live.simulate(job, () => undefined);
  live.stop();
  vi.runAllTimers();
  expect(begun).toEqual([COARSE_DRAWS]);
});
