import { seededUniforms } from '../../src/model/seededUniforms';

/** Choices that are the same for the same seed. */
export type Chance = {
  readonly share: () => number;
  readonly below: (count: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
};

/** A source of choices. */
export function chanceOf(seed: number): Chance {
  const share = seededUniforms(seed);
  const below = (count: number) => Math.floor(share() * count);
  return {
    share,
    below,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to choose from');
      return value;
    },
  };
}
