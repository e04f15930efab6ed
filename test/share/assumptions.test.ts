import { expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario';
import { assumptions } from '../../src/share/assumptions';
import { blankScenario } from '../../src/share/blankScenario';

const of = (setting: Partial<Scenario>, choiceIds: readonly string[] = []) =>
  assumptions({ ...blankScenario('2026-11-20'), ...setting }, choiceIds);

it('says of every parameter that nobody set what its value rests on', () => {
  expect(of({})).toMatchObject({
    months: { from: 'assumption', sources: [] },
    cacheShare: { from: 'sources', sources: ['E19'] },
    pages: { from: 'sources', sources: ['E10'] },
    changedShare: { from: 'assumption', sources: [] },
    gpuHour: { from: 'model', sources: [] },
    queries: { from: 'assumption', sources: [] },
  });
});

it('follows an answer that is known', () => {
  const known = of({ answers: { material: 'large', change: 'weekly' } });
  expect(known.pages).toEqual({ from: 'answer', sources: ['E10'] });
  expect(known.changedShare).toEqual({ from: 'answer', sources: [] });
  expect(known.months?.from).toBe('assumption');
  const unknown = of({ answers: { material: 'unsure', change: 'unsure' } });
  expect(unknown.pages?.from).toBe('sources');
  expect(unknown.changedShare?.from).toBe('assumption');
});

it('rests on nothing else once it is set: as a number, a range or an answer', () => {
  const set = { from: 'set', sources: [] };
  const found = of({
    answers: { queries: 5, examples: 'unsure' },
    parameters: { cacheShare: 0, pages: 7 },
    ranges: { rerankPer1k: { low: 1, high: 3 } },
  });
  expect(found).toMatchObject({ queries: set, cacheShare: set, pages: set, rerankPer1k: set });
  expect(found.examples).toEqual({ from: 'sources', sources: ['CX-01'] });
});

it('tells choices that were made from those that were not', () => {
  const found = of({ choices: { pattern: 'router', factsInPrompt: false } }, [
    'pattern',
    'factsInPrompt',
    'have',
  ]);
  expect([found.pattern, found.factsInPrompt, found.have]).toEqual([
    { from: 'set', sources: [] },
    { from: 'set', sources: [] },
    { from: 'default', sources: [] },
  ]);
});
