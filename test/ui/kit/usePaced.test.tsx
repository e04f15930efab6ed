// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePaced } from '../../../src/ui/kit/usePaced';

/** Whole numbers must not wait. */
const mayWait = (_: number, after: number) => !Number.isInteger(after);

function Shown({ value }: { readonly value: number }) {
  return <output>{usePaced(value, mayWait)}</output>;
}

/** Takes longer to draw than a finger needs for many steps. */
function Slow({ value }: { readonly value: number }) {
  const paced = usePaced(value, mayWait);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each drawing
  useLayoutEffect(() => void vi.advanceTimersByTime(300), [paced]);
  return <output>{paced}</output>;
}

const shown = () => Number(screen.getByRole('status').textContent);
const after = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('takes the first change at once and those right behind it once in 100 ms', () => {
  const { rerender } = render(<Shown value={0} />);
  const seen = Array.from({ length: 21 }, (_, step) => {
    rerender(<Shown value={step + 0.5} />);
    after(16);
    return shown();
  });
  expect([...new Set(seen)]).toEqual([0.5, 6.5, 12.5, 18.5]);
});

it('takes the last change 40 ms after it', () => {
  const { rerender } = render(<Shown value={0} />);
  rerender(<Shown value={1.5} />);
  rerender(<Shown value={2.5} />);
  after(39);
  expect(shown()).toBe(1.5);
  after(1);
  expect(shown()).toBe(2.5);
});

it('counts from the painted frame where drawing is slow', () => {
  const { rerender } = render(<Slow value={0} />);
  rerender(<Slow value={1.5} />);
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  rerender(<Slow value={2.5} />);
  after(500);
  for (const paint of frames) paint(performance.now());
  after(19);
  expect(shown()).toBe(1.5);
  after(2);
  expect(shown()).toBe(2.5);
});

it('takes what is slow to draw only once no more comes', () => {
  const { rerender } = render(<Slow value={0} />);
  const seen = Array.from({ length: 40 }, (_, step) => {
    rerender(<Slow value={step + 0.5} />);
    after(16);
    return shown();
  });
  expect([...new Set(seen)]).toEqual([0.5]);
  after(40);
  expect(shown()).toBe(39.5);
});

it('lets nothing wait that must not, nor what comes first behind it', () => {
  const { rerender } = render(<Shown value={0} />);
  for (const value of [1.5, 2, 3, 3.5]) {
    rerender(<Shown value={value} />);
    expect(shown()).toBe(value);
  }
});
