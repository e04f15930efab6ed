/** A mutant that no test can notice, since nothing that is promised changes. */
export type Equivalent = {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
};

const breakEven = 'src/model/costs/breakEven.ts';

/** Survivors that were looked at, each with the reason why it is no fault. */
export const equivalents: readonly Equivalent[] = [
  {
    file: breakEven,
    original: 'i < 200',
    replacement: 'i <= 200',
    why: 'The bound is there to end at all; 53 halvings exhaust a number anywhere but at nothing.',
  },
  {
    file: breakEven,
    original: 'to - from > 1e-12 * Math.abs(to)',
    replacement: 'true',
    why: 'Halves on to the bound: at least as exact.',
  },
  {
    file: breakEven,
    original: 'to - from > 1e-12 * Math.abs(to)',
    replacement: 'to - from >= 1e-12 * Math.abs(to)',
    why: 'Differs by one halving below the promised share.',
  },
  {
    file: breakEven,
    original: 'to - from',
    replacement: 'to + from',
    why: 'Halves on to the bound: at least as exact.',
  },
  {
    file: 'src/model/decide/flips.ts',
    original: 'i < stops.length',
    replacement: 'i <= stops.length',
    why: 'One step more compares the last value with itself.',
  },
];
