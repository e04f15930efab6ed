import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reach } from '../../../../src/model/decide/reach';
import { defaultWeights } from '../../../../src/model/decide/weights';
import { CELL, regionCells } from '../../../../src/ui/decide/map/regionCells';
import { anyAnswers } from '../../../support/anyAnswers';

const anyBorder = fc.record({ facts: fc.nat(80), behaviour: fc.nat(80) });
const END = 100;

it('covers every reachable point once, and nothing else', () => {
  fc.assert(
    fc.property(anyAnswers, anyBorder, (answers, border) => {
      const points = reach(answers, defaultWeights);
      const cells = regionCells(points, border, END);
      const isIn = (score: number, from: number) =>
        (from <= score && score < from + CELL) || (score >= END && from + CELL >= END);
      for (const { from } of cells) {
        const inside = points.filter(
          ({ facts, behaviour }) => isIn(facts, from.facts) && isIn(behaviour, from.behaviour),
        );
        expect(inside.length).toBeGreaterThan(0);
      }
      const all = cells.reduce((sum, { likely }) => sum + likely, 0);
      expect(all).toBeCloseTo(1, 9);
    }),
    { numRuns: 40 },
  );
});

it('has no cell across a border', () => {
  fc.assert(
    fc.property(anyAnswers, anyBorder, (answers, border) => {
      for (const { from } of regionCells(reach(answers, defaultWeights), border, END)) {
        for (const axis of ['facts', 'behaviour'] as const) {
          expect(from[axis] >= border[axis] || from[axis] + CELL <= border[axis]).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('takes the outcome that is likeliest in a cell', () => {
  const likely = (...each: number[]) => Float64Array.from(each);
  const points = [
    { facts: 41, behaviour: 41, likely: likely(0, 0.1, 0, 0.15, 0) },
    { facts: 44, behaviour: 44, likely: likely(0, 0.2, 0, 0.1, 0) },
  ];
  const [cell, ...others] = regionCells(points, { facts: 40, behaviour: 40 }, END);
  expect(others).toEqual([]);
  expect(cell).toEqual({
    from: { facts: 40, behaviour: 40 },
    likely: expect.closeTo(0.55, 12),
    outcome: 'rag',
  });
});
