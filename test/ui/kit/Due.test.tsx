// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Due } from '../../../src/ui/kit/Due';
import { useWidth } from '../../../src/ui/kit/useWidth';

function Chart() {
  const [ref, width] = useWidth<HTMLDivElement>();
  return <div ref={ref}>{width} wide</div>;
}

afterEach(() => void vi.unstubAllGlobals());

it('makes for paper, at once, also what stands in a part that is not made yet', () => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  render(
    <Due until="nothing yet">
      <Due until="no chart yet">
        <Chart />
      </Due>
    </Due>,
  );
  expect(screen.getByText('nothing yet')).toBeVisible();
  dispatchEvent(new Event('beforeprint')); // without act: the browser does not wait either
  expect(screen.getByText('640 wide')).toBeVisible();
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(screen.getByText('0 wide')).toBeVisible();
});
