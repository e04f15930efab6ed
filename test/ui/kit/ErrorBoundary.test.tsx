// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/kit/ErrorBoundary';

let isBroken = true;
function Chart() {
  if (isBroken) throw new Error('months is not a number');
  return <p>The chart</p>;
}

beforeEach(() => {
  isBroken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports what it caught
});

it('says what failed, keeps the rest, and tries again', async () => {
  render(
    <>
      <ErrorBoundary sentence="The chart could not be drawn.">
        <Chart />
      </ErrorBoundary>
      <p>The numbers</p>
    </>,
  );
  expect(screen.getByText(/The chart could not be drawn/)).toBeVisible();
  expect(screen.getByText('The numbers')).toBeVisible();
  expect(screen.getByText('Error: months is not a number')).not.toBeVisible();
  await userEvent.click(screen.getByText('Technical detail'));
  expect(screen.getByText('Error: months is not a number')).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The chart')).toBeVisible();
});

it('tries again by itself when what it shows has changed', () => {
  const boundary = (resetKey: string) => (
    <ErrorBoundary sentence="The chart could not be drawn." resetKey={resetKey}>
      <Chart />
    </ErrorBoundary>
  );
  const { rerender } = render(boundary('24 months'));
  isBroken = false;
  rerender(boundary('24 months'));
  expect(screen.queryByText('The chart')).not.toBeInTheDocument();
  rerender(boundary('36 months'));
  expect(screen.getByText('The chart')).toBeVisible();
});
