import { expect, it } from 'vitest';
import costCases from './cases/costs.json';
import decisionCases from './cases/decisions.json';
import { explained } from './support/explained';

type Values = Readonly<Record<string, string | number | boolean>>;

/** A link written by hand, not by our own code: every value by its id. */
function linkOf(values: Values): string {
  const pairs = Object.entries(values).map(([key, value]) => {
    const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    return `${key}=${text}`;
  });
  return ['#/1/prices=2026-11-20', ...pairs].join('/');
}

const links = [
  ...decisionCases.map(({ answers }) => linkOf(answers)),
  ...costCases.map(({ answers, parameters, choices }) =>
    linkOf({ ...answers, ...parameters, ...choices }),
  ),
];

const { documents, status } = explained(links);

it('reads every link and ends well', () => {
  expect(status).toBe(0);
  expect(documents).toHaveLength(links.length);
  expect(documents.flatMap(({ problems }) => problems)).toEqual([]);
});

it.each(decisionCases.map((each, i) => [each.id, each.situation, each, i] as const))(
  '%s %s',
  (_id, _situation, { expect: expected }, i) => {
    const { recommendation, guides } = documents[i];
    expect({
      outcome: recommendation.outcome,
      factsScore: recommendation.factsScore,
      behaviourScore: recommendation.behaviourScore,
      limits: recommendation.limits,
      S0tree: guides.S0tree.outcome,
      S3flow: guides.S3flow.outcome,
      S4sheet: guides.S4sheet.outcome,
    }).toEqual(expected);
  },
);

const RELATIVE_MONEY = 1e-9;
const MONTHS = 1e-6;

it.each(costCases.map((each, i) => [each.id, each, decisionCases.length + i] as const))(
  '%s costs what the reference says',
  (_id, { expect: expected }, i) => {
    const { costs, breakEven } = documents[i];
    for (const figure of ['perQuery', 'once', 'monthlyFixed', 'horizonTotal'] as const) {
      for (const [approach, usd] of Object.entries(expected[figure])) {
        expect(
          Math.abs(costs[approach][figure] - usd),
          `${figure} of ${approach}`,
        ).toBeLessThanOrEqual(RELATIVE_MONEY * Math.abs(usd));
      }
    }
    for (const [pair, month] of Object.entries(expected.breakEvenMonth)) {
      const computed = breakEven.months[pair];
      if (typeof month === 'string') expect(computed, pair).toBe(month);
      else expect(Math.abs(computed - month), pair).toBeLessThanOrEqual(MONTHS);
    }
  },
);

it('prints the costs by a published estimate, what it does not cover as null, and the baseline', () => {
  const { documents: printed } = explained([
    '#/1/queries=100000/months=1/basis=S3/was.months=24',
    '#/1/basis=S0',
  ]);
  const [{ costs: s3, breakEven: s3BreakEven, link }, { costs: s0 }] = printed;
  expect(link).toMatch(/\/was\.months=24$/);
  expect([s3.prompting, s3.hybrid]).toEqual([null, null]);
  expect([s3.rag.horizonTotal, s3.tuning.horizonTotal]).toEqual([15_100, 3_000]);
  expect(s3.cheapest).toBe('tuning');
  expect(s3BreakEven.months['rag>tuning']).toBe('from the start');
  expect(s3BreakEven.months['rag>hybrid']).toBeNull();
  expect(s3BreakEven.volume['rag>tuning']).toEqual({ crossings: [], otherwise: 'always cheaper' });
  expect(s0.rag.once).toBe(1_250);
  expect(s0.rag.ranges.once).toEqual({ low: 500, mid: 1_250, high: 2_000 });
});

it('prints the day of the prices, and of every number where it comes from', () => {
  const link = '#/1/prices=2026-11-20/change=weekly/examples=300/months=12/growth=0.01..0.02';
  const { pricesAsOf, parameters, assumptions } = explained([`${link}/baseModel=gpt-4.1`])
    .documents[0];
  expect(pricesAsOf).toBe('2026-11-20');
  expect(Object.keys(assumptions)).toEqual(expect.arrayContaining(Object.keys(parameters)));
  expect(assumptions).toMatchObject({
    examples: { from: 'set', sources: [] },
    months: { from: 'set', sources: [] },
    growth: { from: 'set', sources: [] },
    baseModel: { from: 'set', sources: [] },
    helperModel: { from: 'default', sources: [] },
    queries: { from: 'assumption', sources: [] },
    answerTokens: { from: 'assumption', sources: [] },
    changedShare: { from: 'answer', sources: [] },
    pages: { from: 'sources', sources: ['E10'] },
    chunks: { from: 'sources', sources: ['S3.cost.query.ctx'] },
    gpuHour: { from: 'model', sources: [] },
  });
});

it('prints the architecture of what it recommends, and none where nothing is left', () => {
  const { documents: printed } = explained([
    '#/1/gap=facts/change=weekly',
    '#/1/gap=facts/change=weekly/material=large/speed=instant',
  ]);
  const [{ architecture: rag }, { architecture: none }] = printed;
  expect(rag).toMatchObject({ approach: 'rag', pattern: null });
  expect(rag.mermaid).toMatch(/^flowchart TB\n/);
  expect(rag.mermaid.length).toBeLessThanOrEqual(2_000);
  expect(rag.nodes.map(({ id }: { id: string }) => id)).toContain('store');
  expect(rag.edges).toContainEqual(
    expect.objectContaining({ from: 'application', to: 'embedder' }),
  );
  expect(none).toBeNull();
});

it('prints a result and the problem of a broken link, and says so by its exit status', () => {
  const { documents: printed, status: failed } = explained([
    '/1/colour=red/gap=both',
    'hello there',
  ]);
  expect(printed.map(({ problems }) => problems.length)).toEqual([1, 1]);
  expect(printed[0].recommendation.outcome).toBe('prompting');
  expect(failed).toBe(1);
});
