// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useWidth } from '../../../src/ui/kit/useWidth';

function Chart() {
  const [ref, width] = useWidth<HTMLDivElement>();
  return <div ref={ref}>{width} wide</div>;
}

let widthPx = 400;
const observers = new Set<() => void>();

beforeEach(() => {
  widthPx = 400;
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => widthPx);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(measure: () => void) {
        observers.add(measure);
      }
      observe() {}
      disconnect() {}
    },
  );
});

it('follows the width of its place a frame later, so that no observer is left undelivered', async () => {
  render(<Chart />);
  widthPx = 250;
  act(() => {
    for (const measure of observers) measure();
  });
  expect(screen.getByText('400 wide')).toBeVisible();
  expect(await screen.findByText('250 wide')).toBeVisible();
});

it('has a fixed width on paper, at once, and its own again afterwards', () => {
  render(<Chart />);
  dispatchEvent(new Event('beforeprint')); // without act: the browser does not wait either
  expect(screen.getByText('640 wide')).toBeVisible();
  act(() => {
    dispatchEvent(new Event('afterprint'));
  });
  expect(screen.getByText('400 wide')).toBeVisible();
});

it('has the width of a picture while one is drawn, whatever its place has', () => {
  render(<Chart />);
  dispatchEvent(new Event('beforepicture')); // drawn in the same breath
  expect(screen.getByText('920 wide')).toBeVisible();
  dispatchEvent(new Event('afterpicture'));
  expect(screen.getByText('400 wide')).toBeVisible();
});
