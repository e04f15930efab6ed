import { expect, it } from 'vitest';
import { diagramScale, nextScale } from '../../../src/ui/kit/diagramScale';

const natural = { width: 1_000, height: 500 };

it.each([
  ['start', { width: 2_000 }, 1, 'a picture does not grow beyond its size'],
  ['start', { width: 900 }, 0.9, 'it shrinks to its room'],
  ['start', { width: 300 }, 0.8, 'but stays readable, and scrolls'],
  ['whole', { width: 300 }, 0.3, 'all of it, on request'],
  ['start', { width: 900, height: 200 }, 0.4, 'on a screen of its own all of it'],
  ['start', { width: 9_000, height: 9_000 }, 2, 'larger there, within reason'],
  [1.5, { width: 300 }, 1.5, 'as chosen'],
  ['start', { width: 0 }, 1, 'before anything is measured'],
] as const)('%s in %o: %d, %s', (zoom, room, scale, _why) => {
  expect(diagramScale(zoom, room, natural)).toBe(scale);
});

it('goes up and down in steps, and comes to an end', () => {
  expect(nextScale(nextScale(1, 'in'), 'out')).toBe(1);
  expect(nextScale(4, 'in')).toBe(4);
  expect(nextScale(0.2, 'out')).toBe(0.2);
});
