// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Strip } from '../../../src/ui/cost/Strip';

it('moves what it has drawn, and draws anew only what comes', () => {
  const strip = (crossing: number) => (
    <Strip
      id="chunks"
      stretches={[
        { from: 1, to: crossing, cheapest: 'tuning' },
        { from: crossing, to: 50, cheapest: 'rag' },
      ]}
    />
  );
  const { container, rerender } = render(strip(10));
  const drawn = [...container.querySelectorAll('*')];
  const placed = container.innerHTML;
  rerender(strip(12));
  expect(container.innerHTML).not.toBe(placed);
  expect([...container.querySelectorAll('*')]).toEqual(drawn);
  expect(drawn.every((each) => container.contains(each))).toBe(true);
});
