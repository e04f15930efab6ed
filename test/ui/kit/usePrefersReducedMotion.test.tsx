// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { usePrefersReducedMotion } from '../../../src/ui/kit/usePrefersReducedMotion';

afterEach(() => vi.unstubAllGlobals());

it('follows the system, and allows motion where nothing is known', () => {
  const { result: unknown } = renderHook(usePrefersReducedMotion);
  expect(unknown.current).toBe(false);

  const query = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => query);
  const { result } = renderHook(usePrefersReducedMotion);
  expect(result.current).toBe(false);
  act(() => {
    query.matches = true;
    query.dispatchEvent(new Event('change'));
  });
  expect(result.current).toBe(true);
});
