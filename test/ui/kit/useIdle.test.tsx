// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useIdle } from '../../../src/ui/kit/useIdle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup(); // while there is still something to cancel with
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A browser that never rests by itself, as Chromium in a frame: only the time that was set ends the wait. */
function withoutRest() {
  vi.stubGlobal('requestIdleCallback', (act: () => void, { timeout = 0 } = {}) =>
    timeout > 0 ? setTimeout(act, timeout) : -1,
  );
  vi.stubGlobal('cancelIdleCallback', (request: number) => clearTimeout(request));
}

it('comes to rest in the end where the browser tells of none', () => {
  withoutRest();
  const { result } = renderHook(() => useIdle(2_000));
  act(() => vi.advanceTimersByTime(1_999));
  expect(result.current).toBe(false);
  act(() => vi.advanceTimersByTime(10_000));
  expect(result.current).toBe(true);
});

it('waits for a rest of the browser before that', () => {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act));
  vi.stubGlobal('cancelIdleCallback', () => {});
  const { result } = renderHook(() => useIdle(2_000));
  act(() => vi.advanceTimersByTime(2_000));
  expect(result.current).toBe(false);
  act(() => waiting.at(-1)?.());
  expect(result.current).toBe(true);
});
