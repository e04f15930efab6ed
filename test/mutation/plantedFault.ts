import type { Mutant } from './mutants';
import type { Tried } from './tried';

const SEEN = 'test/mutation/planted/sum.ts';
const UNSEEN = 'test/mutation/planted/unseen.ts';

/** Sources whose mutants are known beforehand: all of one are killed, all of the other survive. */
export const PLANTED = [SEEN, UNSEEN];

/** Whether a mutant is one of those known beforehand. */
export function isPlanted({ file }: Mutant): boolean {
  return PLANTED.includes(file);
}

/** What is wrong with a run that does not find of the planted mutants what is known of them. */
export function plantedFault(tried: readonly Tried[]): string | undefined {
  const of = (planted: string) => tried.filter(({ file }) => file === planted);
  if (of(SEEN).length === 0 || of(UNSEEN).length === 0) return 'No mutant was planted.';
  const wrong = [
    ...of(SEEN).filter(({ killedBy }) => killedBy === undefined),
    ...of(UNSEEN).filter(({ killedBy }) => killedBy !== undefined),
  ];
  if (wrong.length === 0) return undefined;
  const shown = wrong.map(({ file, line, replacement }) => `${file}:${line} ${replacement}`);
  return `This run proves nothing: wrong of the planted mutants: ${shown.join('; ')}`;
}
