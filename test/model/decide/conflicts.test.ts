import { describe, expect, it } from 'vitest';
import { type ConflictId, conflictSpec, conflictSpecs } from '../../../src/model/decide/conflicts';
import type { Answers } from '../../../src/model/decide/questions';
import { recommendation } from '../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../src/model/decide/weights';

// Each conflict at its smallest, and the nearest answers without it.
const rows: [ConflictId, Answers, Answers][] = [
  [
    'facts-without-material',
    { gap: 'facts', material: 'none' },
    { gap: 'facts', material: 'none', change: 'live' },
  ],
  [
    'facts-without-material',
    { gap: 'both', material: 'none', change: 'weekly' },
    { gap: 'both', change: 'weekly' },
  ],
  [
    'citations-without-material',
    { cite: 'must', material: 'none', change: 'live' },
    { cite: 'nice', material: 'none', change: 'live' },
  ],
  [
    'answering-without-material',
    { task: 'answer', material: 'none' },
    { task: 'answer', material: 'none', change: 'live' },
  ],
  // Facts 25 + 15 = 40 reach the border, 25 + 8 = 33 do not.
  [
    'nothing-wrong',
    { gap: 'nothing', material: 'huge', rights: 'yes' },
    { gap: 'nothing', material: 'huge', stakes: 'high' },
  ],
  // Behaviour 15 + 15 + 10 = 40 against 15 + 15.
  [
    'nothing-wrong',
    { gap: 'untried', format: 'strict', task: 'sort', speed: 'fast' },
    { gap: 'untried', format: 'strict', task: 'sort' },
  ],
  [
    'instant-needs-own-hosting',
    { speed: 'instant', training: 'api' },
    { speed: 'instant', training: 'self' },
  ],
  [
    'instant-needs-own-hosting',
    { speed: 'instant', training: 'none' },
    { speed: 'instant', training: 'unsure' },
  ],
];

const conflictsOf = (answers: Answers) => recommendation(answers, defaultWeights).conflicts;

it.each(rows)('%s is seen in %j and not in %j', (id, contradicting, without) => {
  expect(conflictsOf(contradicting)).toEqual([id]);
  expect(conflictsOf(without)).toEqual([]);
});

describe.each(Object.keys(conflictSpecs) as ConflictId[])('%s', (id) => {
  it('asks back, and names the questions that could settle it', () => {
    const { asks, questions } = conflictSpec(id);
    expect(asks).toMatch(/\?$/);
    const seen = rows.filter(([row]) => row === id);
    expect(seen.length).toBeGreaterThan(0);
    for (const [, contradicting] of seen) {
      const withoutThem = Object.fromEntries(
        Object.entries(contradicting).filter(([question]) =>
          questions.every((each) => each !== question),
        ),
      );
      expect(conflictsOf(withoutThem)).not.toContain(id);
    }
  });
});
