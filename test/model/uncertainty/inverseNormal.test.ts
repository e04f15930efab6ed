import { expect, it } from 'vitest';
import { inverseNormal } from '../../../src/model/uncertainty/inverseNormal';

// Φ⁻¹ from a table of the normal distribution, to ten digits.
it.each([
  [0.000001, -4.753424309],
  [0.001, -3.090232306],
  [0.02, -2.053748911],
  [0.05, -1.644853627],
  [0.3, -0.5244005127],
  [0.5, 0],
  [0.75, 0.6744897502],
  [0.975, 1.959963985],
  [0.9999, 3.719016485],
  [0, -Infinity],
  [1, Infinity],
])('a share of %d lies below %d', (share, value) => {
  expect(inverseNormal(share)).toBeCloseTo(value, 8);
});
