import { expect, it } from 'vitest';
import { crossingMonths } from '../../../src/model/costs/breakEven';
import type { Answers } from '../../../src/model/decide/questions';
import type { Evaluation } from '../../../src/model/evaluate';
import {
  mattersFinding,
  momentWords,
  moneyFinding,
  overTimeFinding,
  overVolumeFinding,
} from '../../../src/ui/cost/findings';
import { evaluated } from '../../model/costs/scenarioOf';

type Setting = Parameters<typeof evaluated>[0];
type Row = readonly [says: string, setting: Setting, sentence: string];

const facts: Answers = { gap: 'facts', change: 'weekly', material: 'large' };
const both: Answers = { ...facts, gap: 'both', format: 'strict', task: 'sort', examples: 2_000 };
const alone: Answers = {
  ...{ ...facts, cite: 'must', rights: 'yes', format: 'loose', task: 'answer', examples: 0 },
  ...{ speed: 'relaxed', queries: 50_000, release: 'weeks', training: 'none', stakes: 'high' },
};
const none: Answers = { ...facts, speed: 'instant' };

it.each<Row>([
  [
    'cheaper from the start',
    { answers: facts },
    'RAG costs less than Hybrid from the start: $24,700 against $32,200 over 24 months.',
  ],
  [
    'a break-even',
    { answers: facts, parameters: { queries: 300_000 } },
    'Hybrid breaks even with RAG after 5.3 months and costs $30,800 less over 24 months.',
  ],
  [
    'no break-even, against where an open answer could lead',
    { answers: both },
    'Hybrid costs more than RAG throughout and never breaks even: $32,200 against $24,700 over 24 months.',
  ],
  [
    'one approach alone',
    { answers: alone },
    'RAG costs $24,700 over 24 months, $3,800 of it before the first query.',
  ],
  [
    'a single month',
    { answers: facts, parameters: { months: 1 } },
    'RAG costs less than Hybrid from the start: $4,670 against $13,300 over 1 month.',
  ],
  [
    'nothing that could be compared',
    { answers: none },
    'No option meets every limit, so nothing is compared: what each would cost over 24 months.',
  ],
  [
    'nothing answered',
    {},
    'Nothing is answered yet, so all four are compared: over 24 months Prompting $6,140, the least, to Hybrid $32,200, the most.',
  ],
  [
    'nothing known, though something is answered',
    { answers: { gap: 'unsure' } },
    'Nothing is known yet, so all four are compared: over 24 months Prompting $6,140, the least, to Hybrid $32,200, the most.',
  ],
])('over time: %s', (_, setting, sentence) => {
  expect(overTimeFinding(evaluated(setting))).toBe(sentence);
});

/** The same, with other running totals of RAG and Hybrid. */
function withLines(rag: readonly number[], hybrid: readonly number[]): Evaluation {
  const { costs, ...rest } = evaluated({ answers: facts, parameters: { months: 4 } });
  const line = (cumulative: readonly number[]) => {
    return { ...costs.projections.rag, cumulative, horizonTotal: cumulative.at(-1) ?? 0 };
  };
  const crossings = {
    ...costs.breakEven.crossings,
    'rag>hybrid': crossingMonths(rag, hybrid),
    'hybrid>rag': crossingMonths(hybrid, rag),
  };
  const projections = { ...costs.projections, rag: line(rag), hybrid: line(hybrid) };
  return {
    ...rest,
    costs: { ...costs, projections, breakEven: { ...costs.breakEven, crossings } },
  };
}

// Running totals of Hybrid where RAG’s are 100, 200, 300, 400, 500.
it.each([
  [
    'begins equal, is dearer, then cheaper',
    [100, 250, 310, 390, 440], // 10 above, then 10 below: half-way through month 3
    'Hybrid breaks even with RAG after 2.5 months and costs $60 less over 4 months.',
  ],
  [
    'comes down to it and is dearer again',
    [150, 200, 310, 420, 520],
    'RAG costs less than Hybrid but for a moment after 1 month, when both have cost the same: $500 against $520 over 4 months.',
  ],
  [
    'comes down to it twice',
    [150, 200, 310, 400, 520],
    'RAG costs less than Hybrid but for 2 moments, when both have cost the same: $500 against $520 over 4 months.',
  ],
  [
    'is met by it and stays cheaper',
    [50, 200, 290, 390, 480],
    'RAG costs more than Hybrid but for a moment after 1 month, when both have cost the same: $500 against $480 over 4 months.',
  ],
  [
    'comes down to it, and crosses it later',
    [150, 200, 310, 390, 480],
    'Hybrid breaks even with RAG after 2.5 months and costs $20 less over 4 months.',
  ],
  [
    'crosses it twice, and in between only meets it',
    [150, 190, 300, 390, 510],
    'RAG and Hybrid change places 2 times, the last time after 3.5 months; over 4 months RAG costs $10 less.',
  ],
])('over time, where the other one %s', (_, hybrid, sentence) => {
  expect(overTimeFinding(withLines([100, 200, 300, 400, 500], hybrid))).toBe(sentence);
});

it.each<Row>([
  [
    'one crossing',
    { answers: facts },
    'Above 98,700 queries a month Hybrid costs less than RAG over 24 months.',
  ],
  [
    'of growing traffic',
    { answers: facts, parameters: { growth: 0.05 } },
    'Above 53,200 queries in the first month Hybrid costs less than RAG over 24 months.',
  ],
  [
    'no crossing',
    { answers: facts, choices: { tunedModel: 'openai_gpt-4o-2024-08-06' } },
    'RAG costs less than Hybrid at any volume from 100 to 50,000,000 queries a month over 24 months.',
  ],
  [
    'many crossings',
    {
      answers: facts,
      choices: { tunedModel: 'fireworks_dedicated-h100' },
      parameters: { queriesPerGpuHour: 3_000 },
    },
    'Which of RAG and Hybrid costs less changes 33 times over 24 months, between 1,460,000 and 12,400,000 queries a month; above that it is Hybrid.',
  ],
])('over volume: %s', (_, setting, sentence) => {
  expect(overVolumeFinding(evaluated(setting))).toBe(sentence);
});

it('says where most of the money goes', () => {
  expect(moneyFinding(evaluated({ answers: facts }))).toBe(
    'Over 24 months RAG spends most on queries, $11,300 of $24,700; Hybrid spends most on keeping it running, $16,000 of $32,200.',
  );
});

it.each<Row>([
  [
    'by a quarter where nothing is known of its range',
    { answers: facts, choices: { uncertainty: 'off' } },
    'Hourly rate moves the difference between RAG and Hybrid most: over 24 months RAG costs $3,680 less at $37.50 an hour and $11,200 less at $62.50 an hour.',
  ],
  [
    'within the range that a source gives',
    { answers: facts },
    'Preparing examples moves the difference between RAG and Hybrid most: over 24 months RAG costs $2,450 less at 50 hours and $25,000 less at 500 hours.',
  ],
  [
    'within the range that the user gives',
    { answers: facts, ranges: { chunks: { low: 2, high: 60 } } },
    'Chunks per query moves the difference between RAG and Hybrid most: over 24 months RAG costs $10,300 less at 2 chunks, Hybrid $17,700 less at 60 chunks.',
  ],
])('says which number matters most, %s', (_, setting, sentence) => {
  expect(mattersFinding(evaluated(setting))).toBe(sentence);
});

it('ranks no number where no option meets every limit', () => {
  expect(mattersFinding(evaluated({ answers: none }))).toBe(
    'No option meets every limit, so there is no difference that a number could change.',
  );
});

it('changes when the finding does', () => {
  const at = (queries: number) =>
    overTimeFinding(evaluated({ answers: facts, parameters: { queries } }));
  expect(at(98_000)).toMatch(/^RAG costs less than Hybrid from the start/);
  expect(at(99_000)).toMatch(/^Hybrid breaks even with RAG after 23\.\d months/);
});

it.each([
  [0.004, 'within the first days'],
  [0.1, 'after 0.1 months'],
  [10.53, 'after 10.5 months'],
])('says when lines meet at month %d', (month, words) => {
  expect(momentWords(month)).toBe(words);
});
