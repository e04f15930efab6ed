import { expect, it } from 'vitest';
import { parameterIds } from '../../../src/model/parameters';
import { COARSE_DRAWS, DRAWS, normalDraws, SEED } from '../../../src/model/uncertainty/draws';
import { inverseNormal } from '../../../src/model/uncertainty/inverseNormal';

const places = parameterIds.map((_, place) => place);
const mean = (values: Float64Array) => values.reduce((sum, each) => sum + each, 0) / values.length;

it('are the same every time, and others with another seed', () => {
  const again = normalDraws(3, SEED);
  expect(normalDraws(3)).toEqual(again);
  expect(normalDraws(3, SEED + 1)).not.toEqual(again);
});

it('exist for every parameter, one in each ten-thousandth', () => {
  const bounds = Array.from({ length: DRAWS + 1 }, (_, i) => inverseNormal(i / DRAWS));
  for (const place of places) {
    const sorted = normalDraws(place).slice().sort();
    const astray = sorted.filter((draw, i) => {
      const [from = 0, to = 0] = bounds.slice(i, i + 2);
      return draw < from || draw > to;
    });
    expect(astray, `of the parameter at ${place}`).toHaveLength(0);
  }
});

// Random draws would miss a share of a half by 0.5 ÷ √n: 0.016 with 1,000.
it.each([1_000, COARSE_DRAWS, 5_000])('are spread evenly by the first %i', (draws) => {
  for (const place of places) {
    const first = normalDraws(place).subarray(0, draws);
    for (let part = 1; part < 20; part++) {
      const below = first.filter((draw) => draw < inverseNormal(part / 20)).length / draws;
      expect(Math.abs(below - part / 20), `at ${place}`).toBeLessThan(0.01);
    }
  }
});

// Random draws would miss a correlation of 0 by 1 ÷ √n, and by thrice that in one pair of 300.
it('of two parameters have nothing to do with each other', () => {
  for (const draws of [COARSE_DRAWS, DRAWS]) {
    for (const one of places) {
      for (const other of places.slice(one + 1)) {
        const [a, b] = [normalDraws(one), normalDraws(other)];
        const products = a.subarray(0, draws).map((draw, i) => draw * (b[i] ?? 0));
        expect(Math.abs(mean(products)), `${one} and ${other}`).toBeLessThan(3 / Math.sqrt(draws));
      }
    }
  }
});
