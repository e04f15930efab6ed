import { expect, it } from 'vitest';
import { sum } from './sum';

it('adds the numbers from one to the last', () => {
  expect(sum(4)).toBe(1 + 2 + 3 + 4);
});
