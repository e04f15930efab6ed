import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultWeights } from '../../../../src/model/decide/weights';
import { mapScale, placeOf, placeWithin } from '../../../../src/ui/decide/map/mapScale';

it('puts no points in the lower left corner and counts to the right and up', () => {
  const scale = mapScale(200, defaultWeights);
  expect(placeOf({ facts: 0, behaviour: 0 }, scale)).toEqual({ x: 0, y: 200 });
  expect(placeOf({ facts: 40, behaviour: 0 }, scale)).toEqual({ x: 80, y: 200 });
  expect(placeOf({ facts: 0, behaviour: 100 }, scale)).toEqual({ x: 0, y: 0 });
});

it('shows both borders with room beyond, however they are edited', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (facts, behaviour) => {
      const weights = { ...defaultWeights, 'facts.border': facts, 'behaviour.border': behaviour };
      const scale = mapScale(200, weights);
      const { x, y } = placeOf(scale.border, scale);
      expect(x).toBeLessThanOrEqual(160);
      expect(y).toBeGreaterThanOrEqual(40);
    }),
  );
});

it('keeps everything wholly on the plot', () => {
  const scale = mapScale(200, defaultWeights);
  const far = placeOf({ facts: 128, behaviour: -8 }, scale);
  expect(placeWithin(far, scale, 10)).toEqual({ x: 190, y: 190 });
});
