import { expect, it } from 'vitest';
import { PLANTED, plantedFault } from './plantedFault';

const [seen = '', unseen = ''] = PLANTED;
const kill = { killedBy: 'a test' };

/** A mutant that was tried in each of some files. */
const tried = (...rows: readonly (readonly [file: string, found: object])[]) =>
  rows.map(([file, found], i) => ({
    id: String(i),
    on: i,
    file,
    line: 1,
    mutator: 'EqualityOperator',
    original: 'a < b',
    replacement: 'a <= b',
    isReached: true,
    ...found,
  }));

it('believes a run that kills what a test notices, and nothing else', () => {
  expect(plantedFault(tried([seen, kill], [unseen, {}], ['src/model/x.ts', kill]))).toBeUndefined();
});

it.each([
  ['kills nothing', tried([seen, {}], [unseen, {}]), `${seen}:1 a <= b`],
  ['kills everything', tried([seen, kill], [unseen, kill]), `${unseen}:1 a <= b`],
  ['misses one of several', tried([seen, kill], [seen, {}], [unseen, {}]), `${seen}:1 a <= b`],
  ['plants nothing', tried(['src/model/x.ts', kill]), 'No mutant was planted.'],
])('does not believe a run that %s', (_, found, said) => {
  expect(plantedFault(found)).toContain(said);
});
