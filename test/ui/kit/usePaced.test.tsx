// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePaced } from '../../../src/ui/kit/usePaced';

/** Whole numbers must not wait. */
const mayWait = (_: number, after: number) => !Number.isInteger(after);

function Shown({ value }: { readonly value: number }) {
  return <output>{usePaced(value, mayWait)}</output>;
}

const shown = () => Number(screen.getByRole('status').textContent);
const after = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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

it('lets nothing wait that must not, nor what comes first behind it', () => {
  const { rerender } = render(<Shown value={0} />);
  for (const value of [1.5, 2, 3, 3.5]) {
    rerender(<Shown value={value} />);
    expect(shown()).toBe(value);
  }
});
