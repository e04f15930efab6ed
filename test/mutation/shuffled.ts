import { seededUniforms } from '../../src/model/seededUniforms';
import type { Mutant } from './mutants';
import { isPlanted } from './plantedFault';

const SEED = 1;

/** The planted mutants, then the others in an order drawn by lot, the same every time. */
export function shuffled(mutants: readonly Mutant[]): readonly Mutant[] {
  const next = seededUniforms(SEED);
  return mutants
    .map((mutant) => ({ mutant, place: isPlanted(mutant) ? -1 : next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ mutant }) => mutant);
}
