import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ladderMarks, ladderSteps } from '../../../src/data/evidence/ladder';
import { ladderPlace } from '../../../src/data/evidence/ladderPlace';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { defaultWeights, weightSpec } from '../../../src/model/decide/weights';
import { evaluated } from '../../model/costs/scenarioOf';

it('stands on the steps that the sources divide by', () => {
  expect(ladderSteps.map(({ from }) => from)).toEqual([0, 10, 50, 100, 500, 1_000, 10_000]);
});

it.each([
  [0, 'Not possible', 10],
  [9, 'Not possible', 1],
  [10, 'Not yet', 40],
  [50, 'A pilot', 50],
  [499, 'A usual start', 1],
  [600, 'Enough for one flowchart', 400],
  [1_000, 'Enough for one tree', 9_000],
  [3_000, 'Enough for one tree', 7_000],
  [1_000_000, 'Enough for every article', 0],
])('%i examples: %s, %i to the next step', (examples, name, missing) => {
  const place = ladderPlace(examples);
  expect(place.step.name).toBe(name);
  expect(place.missing).toBe(missing);
});

it('has every source’s mark either reached or ahead, and takes S0’s “more than” at its word', () => {
  const sources = ladderMarks.map(({ source }) => source);
  expect(sources).toEqual(
    expect.arrayContaining([
      ...['S0.ex.min', 'S0.ex.tree', 'S0.ex.hyb', 'S1.ex', 'S2.ex', 'S3.ex.start', 'S3.ex.flow'],
      ...['E11', 'E12', 'E13', 'E17', 'E18'],
    ]),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (examples) => {
      const { reached, ahead } = ladderPlace(examples);
      expect(reached.length + ahead.length).toBe(ladderMarks.length);
      expect(ladderPlace(examples + 1).reached.length).toBeGreaterThanOrEqual(reached.length);
    }),
  );
  const isTreeReached = (examples: number) =>
    ladderPlace(examples).reached.some(({ source }) => source === 'S0.ex.tree');
  expect([isTreeReached(1_000), isTreeReached(1_001)]).toEqual([false, true]);
});

it('has our own marks where the model has them', () => {
  const ours = ladderMarks.filter(({ mark }) => mark === 'assumption').map(({ from }) => from);
  const pilot = { gap: 'behaviour', format: 'strict', task: 'sort', training: 'api' } as const;
  const outcome = (examples: number) => outcomeOf({ ...pilot, examples }, defaultWeights);
  expect([outcome(49), outcome(50)]).toEqual(['prompting', 'tuning']);
  expect(ours).toEqual([50, 500, 1_000]);
  expect(weightSpec('behaviour.examples.from500')).toMatchObject({
    when: { from: 500 },
    points: 5,
  });
  expect(weightSpec('behaviour.examples.from1000')).toMatchObject({
    when: { from: 1_000 },
    points: 8,
  });
  const { availability } = evaluated({ answers: { ...pilot, examples: 9 } }).costs;
  expect(availability.tuning.isAvailable).toBe(false);
});
