import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runInSlices, SLICE_MS } from '../../src/worker/slices';

const STEP_MS = 3;
let begun = 0;
let nowMs = 0;

function* steps(count: number) {
  for (let i = 0; i < count; i++) {
    begun += 1;
    nowMs += STEP_MS;
    yield;
  }
  return 'done';
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  begun = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('lets the page breathe between slices', () => {
  const onDone = vi.fn();
  runInSlices(steps(10), () => true, onDone);
  expect(begun).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(begun).toBe(Math.ceil(SLICE_MS / STEP_MS));
  expect(onDone).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(onDone).toHaveBeenCalledExactlyOnceWith('done');
});

it('stops as soon as nobody wants the result', () => {
  const onDone = vi.fn();
  runInSlices(steps(10), () => begun < 2, onDone);
  vi.runAllTimers();
  expect(begun).toBe(2);
  expect(onDone).not.toHaveBeenCalled();
});
