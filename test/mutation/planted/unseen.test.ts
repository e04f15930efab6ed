import { expect, it } from 'vitest';
import { isLong } from './unseen';

it('does not throw', () => {
  expect(() => isLong('word')).not.toThrow();
});
