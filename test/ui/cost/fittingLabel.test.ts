import { expect, it } from 'vitest';
import { fittingLabel } from '../../../src/ui/cost/fittingLabel';

it.each([
  [400, 'price changes January 2027'],
  [120, 'price changes'],
  [40, ''],
])('in a room of %i px an event is called “%s”', (room, label) => {
  expect(fittingLabel(['price changes January 2027', 'price changes'], room)).toBe(label);
});
