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
  observers.clear();
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

/** What a browser does once it has laid the page out, and whenever something has another size. */
function layOut() {
  act(() => {
    for (const measure of observers) measure();
  });
}

async function shown() {
  render(<Chart />);
  expect(screen.getByText('0 wide')).toBeVisible(); // measuring by itself would lay the page out twice
  layOut();
  await screen.findByText('400 wide');
}

it('follows the width of its place a frame later, so that no observer is left undelivered', async () => {
  await shown();
  widthPx = 250;
  layOut();
  expect(screen.getByText('400 wide')).toBeVisible();
  expect(await screen.findByText('250 wide')).toBeVisible();
});

it('has a fixed width on paper, at once, and its own again afterwards', async () => {
  await shown();
  dispatchEvent(new Event('beforeprint')); // without act: the browser does not wait either
  expect(screen.getByText('640 wide')).toBeVisible();
  act(() => {
    dispatchEvent(new Event('afterprint'));
  });
  expect(screen.getByText('400 wide')).toBeVisible();
});

it('has the width of a picture while one is drawn, whatever its place has', async () => {
  await shown();
  dispatchEvent(new Event('beforepicture')); // drawn in the same breath
  expect(screen.getByText('920 wide')).toBeVisible();
  dispatchEvent(new Event('afterpicture'));
  expect(screen.getByText('400 wide')).toBeVisible();
});
