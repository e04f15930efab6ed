// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REST_MS, useRested } from '../../../src/ui/kit/useRested';

function Shown({ value, isSeen = false }: { readonly value: number; readonly isSeen?: boolean }) {
  return <output>{useRested(value, isSeen)}</output>;
}

const shown = () => Number(screen.getByRole('status').textContent);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('takes a single change at once', () => {
  const { rerender } = render(<Shown value={1} />);
  rerender(<Shown value={2} />);
  expect(shown()).toBe(2);
});

it('holds changes in quick succession until they rest, and then has the last', () => {
  const { rerender } = render(<Shown value={1} />);
  for (const value of [2, 3, 4]) {
    rerender(<Shown value={value} />);
    act(() => void vi.advanceTimersByTime(REST_MS - 1));
    expect(shown()).toBe(2);
  }
  act(() => void vi.advanceTimersByTime(1));
  expect(shown()).toBe(4);
});

it('begins anew after a rest', () => {
  const { rerender } = render(<Shown value={1} />);
  rerender(<Shown value={2} />);
  act(() => void vi.advanceTimersByTime(REST_MS));
  rerender(<Shown value={3} />);
  expect(shown()).toBe(3);
});

it('ends on the last value even where that was there before', () => {
  const { rerender } = render(<Shown value={1} />);
  for (const value of [2, 3, 2]) rerender(<Shown value={value} />);
  act(() => void vi.advanceTimersByTime(REST_MS));
  expect(shown()).toBe(2);
  rerender(<Shown value={5} />);
  expect(shown()).toBe(5);
});

it('keeps nothing back from who looks', () => {
  const { rerender } = render(<Shown value={1} />);
  rerender(<Shown value={2} />);
  rerender(<Shown value={3} />);
  expect(shown()).toBe(2);
  rerender(<Shown value={3} isSeen />);
  expect(shown()).toBe(3);
  rerender(<Shown value={4} isSeen />);
  expect(shown()).toBe(4);
});

it('waits for a finger that is still down, however long the next change takes', () => {
  const pointer = (type: string, buttons: number) =>
    act(() => void dispatchEvent(Object.assign(new Event(type), { buttons })));
  const { rerender } = render(<Shown value={1} />);
  pointer('pointerdown', 1);
  for (const value of [2, 3, 4]) {
    rerender(<Shown value={value} />);
    act(() => void vi.advanceTimersByTime(2 * REST_MS));
    expect(shown()).toBe(2);
  }
  pointer('pointerup', 0);
  expect(shown()).toBe(4);
});
