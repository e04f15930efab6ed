import { expect, it } from 'vitest';
import type { OutcomeId } from '../../../src/model/approaches';
import type { Answers } from '../../../src/model/decide/questions';
import { partingNode } from '../../../src/model/guides/partingNode';
import { replaySheet, type Sheet } from '../../../src/model/guides/replaySheet';
import { replayRules } from '../../../src/model/guides/rules';

const sheet: Sheet = {
  name: 'Small sheet',
  source: 'S0',
  rules: [
    { id: 'cited', says: 'Cited', side: 'rag', when: { question: 'cite', oneOf: ['must'] } },
    { id: 'fast', says: 'Fast', side: 'tuning', when: { question: 'speed', oneOf: ['fast'] } },
    { id: 'cheap', says: 'Cheap', side: 'rag' },
  ],
  otherwise: { id: 'unsure', says: 'Not sure', side: 'rag' },
  notes: [{ note: 'why' }],
};

it.each([
  [{ cite: 'must' }, 'rag', ['cited']],
  [{ speed: 'fast' }, 'tuning', ['fast']],
  [{ cite: 'must', speed: 'fast' }, 'hybrid', ['cited', 'fast']],
  [{ cite: 'no', speed: 'relaxed' }, 'rag', ['unsure']],
  [{}, 'rag', ['unsure']],
] as const)('on %j it says %s because of %j', (answers, outcome, fired) => {
  const result = replaySheet(sheet, answers);
  expect(result.outcome).toBe(outcome);
  expect(result.open).toEqual([outcome]);
  expect(result.fired.map(({ id }) => id)).toEqual(fired);
});

it('lists the lines that hold, those that wait for an answer and those nobody can answer', () => {
  expect(replayRules(sheet, { cite: 'must' })).toEqual({
    fired: [{ id: 'cited', side: 'rag' }],
    waiting: [{ id: 'fast', side: 'tuning' }],
    undecidable: [{ id: 'cheap', side: 'rag' }],
    tally: { rag: 1, tuning: 0, hybrid: 0 },
  });
});

const partings: [Answers, OutcomeId, string, string][] = [
  [{ cite: 'must', speed: 'fast' }, 'rag', 'fast', 'the line for training'],
  [{ cite: 'must', speed: 'fast' }, 'tuning', 'cited', 'the line for retrieval'],
  [{ cite: 'must' }, 'hybrid', 'cited', 'the last line, where none speaks against it'],
  [{ cite: 'must', speed: 'fast' }, 'prompting', 'fast', 'the last line against it'],
  [{}, 'prompting', 'unsure', 'the line that holds where no other does'],
];

it.each(partings)('on %j the way to %s parts at %s: %s', (answers, recommended, node) => {
  const result = replaySheet(sheet, answers);
  expect(partingNode(sheet, result, recommended)).toEqual({ node, note: 'why' });
});

it('does not part from an outcome that it shares', () => {
  expect(partingNode(sheet, replaySheet(sheet, {}), 'rag')).toBeUndefined();
});

it('walks past the lines that an answer decides, and by no others', () => {
  expect(replaySheet(sheet, { cite: 'must' }).path).toEqual([{ node: 'cited', answer: 'yes' }]);
  expect(replaySheet(sheet, { cite: 'no', speed: 'fast' }).path).toEqual([
    { node: 'cited', answer: 'no' },
    { node: 'fast', answer: 'yes' },
  ]);
  expect(replaySheet(sheet, {}).path).toEqual([]);
});

it('ends at the line for everything else only where no other fires', () => {
  expect(replaySheet(sheet, {})).toMatchObject({ leaf: 'unsure', ahead: [] });
  expect(replaySheet(sheet, { cite: 'must' }).leaf).toBeUndefined();
});

it('counts a line for both sides as one of its own', () => {
  const when = { question: 'cite', oneOf: ['must'] } as const;
  const both = { id: 'both', says: 'Both', side: 'hybrid', when } as const;
  const found = replayRules({ ...sheet, rules: [...sheet.rules, both] }, { cite: 'must' });
  expect(found.tally).toEqual({ rag: 1, tuning: 0, hybrid: 1 });
});
