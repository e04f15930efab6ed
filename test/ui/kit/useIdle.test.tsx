// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const AFTER_MS = 2_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules(); // each test begins with nobody at the page
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

/** A browser that rests when it is told to. */
function restingWhenTold() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act));
  vi.stubGlobal('cancelIdleCallback', () => {});
  return () => act(() => waiting.at(-1)?.());
}

async function idle() {
  const { useIdle } = await import('../../../src/ui/kit/useIdle');
  return renderHook(() => useIdle(AFTER_MS)).result;
}

function pass(ms: number) {
  return act(() => vi.advanceTimersByTimeAsync(ms));
}

it('comes to rest in the end where the browser tells of none', async () => {
  withoutRest();
  const isIdle = await idle();
  dispatchEvent(new Event('pointermove'));
  await pass(AFTER_MS - 1);
  expect(isIdle.current).toBe(false);
  await pass(10_000);
  expect(isIdle.current).toBe(true);
});

it('waits for a rest of the browser before that', async () => {
  const rest = restingWhenTold();
  const isIdle = await idle();
  dispatchEvent(new Event('pointermove'));
  await pass(AFTER_MS);
  expect(isIdle.current).toBe(false);
  rest();
  expect(isIdle.current).toBe(true);
});

it.each(['pointermove', 'touchstart', 'keydown', 'scroll', 'focusin'])(
  'waits until somebody is there: %s',
  async (sign) => {
    const rest = restingWhenTold();
    const isIdle = await idle();
    await pass(AFTER_MS + 1_000);
    rest();
    expect(isIdle.current).toBe(false);
    document.body.dispatchEvent(new Event(sign)); // whether it bubbles or not
    await pass(1_000);
    rest();
    expect(isIdle.current).toBe(true);
  },
);

it('waits for nobody for ever, for not everything that reads a page gives a sign', async () => {
  const rest = restingWhenTold();
  const isIdle = await idle();
  await pass(15_000);
  rest();
  expect(isIdle.current).toBe(true);
});

it('waits for nobody in a frame, whose page around has the signs', async () => {
  vi.stubGlobal('parent', {});
  const rest = restingWhenTold();
  const isIdle = await idle();
  await pass(AFTER_MS);
  rest();
  expect(isIdle.current).toBe(true);
});
