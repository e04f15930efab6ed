import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { contradictionCards } from '../../../src/data/evidence/contradictionCards';
import { guides } from '../../../src/data/guides/guides';
import { publishedCosts } from '../../../src/model/costs/published';
import { outcomeOf, recommendation } from '../../../src/model/decide/recommendation';
import { defaultWeights, weightSpec } from '../../../src/model/decide/weights';
import { replayRules } from '../../../src/model/guides/rules';
import { defaultRanges } from '../../../src/model/uncertainty/ranges';
import { evaluated } from '../../model/costs/scenarioOf';
import { anyAnswers } from '../../support/anyAnswers';

const says = (id: keyof typeof contradictionCards) =>
  contradictionCards[id].here.map((each) => each.says).join(' ');
const outcome = (answers: Parameters<typeof outcomeOf>[0]) => outcomeOf(answers, defaultWeights);

it('names the points that the weights have', () => {
  expect(says('CX-01')).toContain(`${weightSpec('behaviour.examples.from500').points} points`);
  expect(says('CX-18')).toContain(`${weightSpec('facts.stakes').points} points`);
  expect(says('CX-23')).toContain(`${weightSpec('behaviour.format.strict').points} points`);
  const [busy, busier] = [
    weightSpec('behaviour.queries.over100000').points,
    weightSpec('behaviour.queries.over1000000').points,
  ];
  const border = defaultWeights['behaviour.border'];
  expect(says('CX-32')).toContain(`${busy} or ${busier} points`);
  expect(says('CX-32')).toContain(`border of ${border}`);
  expect(busier).toBeLessThan(border);
});

it('keeps the range that it names for a vector store (CX-04)', () => {
  const { parameters } = evaluated({}).inputs;
  expect(parameters.storeMonthly).toBe(50);
  expect(defaultRanges(parameters).storeMonthly).toEqual({ low: 20, high: 200 });
  expect(says('CX-04')).toMatch(/\$50 .* \$20 to \$200/);
});

it('never recommends a cascade, and is never highly confident with one (CX-25)', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(recommendation(answers, defaultWeights).pattern).not.toBe('cascade');
    }),
  );
  const chosen = evaluated({
    answers: {
      gap: 'both',
      material: 'large',
      change: 'weekly',
      format: 'strict',
      examples: 2_000,
    },
    choices: { pattern: 'cascade' },
  });
  expect(chosen.decision.warnings).toContain('confident-cascade');
  expect(chosen.decision.confidence).not.toBe('high');
});

it('meets a schema without training up to 100,000 queries unless speed matters (CX-22)', () => {
  const schema = { gap: 'behaviour', format: 'schema', task: 'sort', examples: 600 } as const;
  expect(outcome({ ...schema, queries: 100_000 })).toBe('prompting');
  expect(outcome({ ...schema, queries: 100_001 })).toBe('tuning');
  expect(outcome({ ...schema, queries: 50_000, speed: 'fast' })).toBe('tuning');
  expect(outcome({ ...schema, format: 'strict', queries: 50_000 })).toBe('tuning');
});

it('puts up to 500 pages into the prompt up to 10,000 queries, unless rights differ (CX-36)', () => {
  const small = { gap: 'facts', change: 'weekly', material: 'small' } as const;
  expect(outcome({ ...small, queries: 10_000 })).toBe('prompting');
  expect(outcome({ ...small, queries: 10_001 })).toBe('rag');
  expect(outcome({ ...small, queries: 10_000, rights: 'yes' })).toBe('rag');
});

it('lists S2’s line about the budget among those that no question decides (CX-12)', () => {
  const { undecidable } = replayRules(guides.S2, {});
  expect(undecidable).toContainEqual({ id: 'S2.when.rag.5', side: 'rag' });
});

it('adds to S3’s formula what it leaves out (CX-06)', () => {
  const { inputs, costs } = evaluated({ parameters: { queries: 1_000 } });
  const total = (isComplete: boolean) =>
    publishedCosts({ estimate: estimates.S3, isComplete }, inputs, costs).projections.tuning
      ?.horizonTotal ?? 0;
  expect(total(true)).toBeGreaterThan(total(false) + 2_500);
});

it('bills machines in steps, and tokens by the query (CX-13)', () => {
  const hosting = (queries: number, tunedModel: string) =>
    evaluated({ parameters: { queries }, choices: { tunedModel } }).costs.lineItems.tuning.find(
      ({ id }) => id === 'hosting',
    )?.usd ?? 0;
  const machines = [1_000, 2_000, 2_000_000].map((q) => hosting(q, 'together_dedicated'));
  expect(machines[0]).toBe(machines[1]);
  expect(machines[2]).toBeGreaterThan(machines[1] ?? 0);
  expect(hosting(2_000_000, 'tinker_qwen3-8b')).toBe(0);
});
