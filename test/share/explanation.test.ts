import { expect, it } from 'vitest';
import { estimates } from '../../src/data/estimates/estimates';
import { guides } from '../../src/data/guides/guides';
import { newestPriceTable, priceTables } from '../../src/data/prices/priceTables';
import { approachIds } from '../../src/model/approaches';
import { pairs } from '../../src/model/costs/volume';
import { evaluate } from '../../src/model/evaluate';
import { replayGuides } from '../../src/model/guides/replayGuides';
import type { Scenario } from '../../src/model/scenario';
import { assumptions } from '../../src/share/assumptions';
import { blankScenario } from '../../src/share/blankScenario';
import { explanation } from '../../src/share/explanation';
import { explanationText } from '../../src/share/explanationText';
import { linkExplanation } from '../../src/share/linkExplanation';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';

const scenarioOf = (setting: Partial<Scenario>): Scenario => ({
  ...blankScenario(newestPriceTable.asOf),
  ...setting,
});
const evaluated = (scenario: Scenario) => evaluate(scenario, newestPriceTable, estimates);

// Answered from the last question to the first.
const clear = scenarioOf({
  answers: {
    testset: 'yes',
    queries: 50_000,
    format: 'strict',
    material: 'large',
    change: 'weekly',
    gap: 'both',
  },
  parameters: { months: 9 },
  choices: { pattern: 'router', have: 'rag' },
});
const hopeless = scenarioOf({
  answers: {
    gap: 'facts',
    change: 'weekly',
    material: 'large',
    speed: 'instant',
    queries: 200_000,
  },
  choices: { basis: 'S3' },
});
const blank = scenarioOf({});

it.each([
  ['clear', clear],
  ['without a way', hopeless],
  ['blank', blank],
])('states what was evaluated of a scenario that is %s', (_, scenario) => {
  const evaluation = evaluated(scenario);
  const { decision, inputs, latency, published, costs } = evaluation;
  const shown = published ?? costs;
  const { baseline, ...document } = { baseline: undefined, ...explanation(evaluation, []) };
  expect(baseline).toBeUndefined();
  expect(document).toMatchObject({
    version: 1,
    link: encodeScenario(scenario),
    problems: [],
    answers: scenario.answers,
    parameters: inputs.parameters,
    pricesAsOf: '2026-11-20',
    assumptions: assumptions(scenario, Object.keys(document.choices)),
    latency,
    recommendation: {
      outcome: decision.outcome,
      factsScore: decision.scores.facts,
      behaviourScore: decision.scores.behaviour,
      limits: decision.limits,
      conflicts: decision.conflicts,
      warnings: decision.warnings,
      confidence: decision.confidence,
      margin: decision.margin ?? null,
      stability: decision.stability,
      pattern: inputs.pattern,
      flips: decision.flips,
      outlook: decision.outlook.distribution,
      settled: decision.outlook.settled,
      nextQuestion: decision.outlook.nextQuestion ?? null,
      plan: { next: decision.plan.next ?? null, later: decision.plan.later ?? null },
    },
  });
  expect(Object.keys(document.costs)).toEqual([
    ...approachIds,
    'cheapest',
    'contenders',
    'cheapestContender',
  ]);
  for (const id of approachIds) expect(document.costs[id]).toEqual(shown.projections[id] ?? null);
  expect(document.costs).toMatchObject({
    cheapest: shown.cheapest ?? null,
    contenders: shown.contenders,
    cheapestContender: shown.cheapestContender ?? null,
  });
  for (const { pair } of pairs) {
    const { months, volume, crossings } = shown.breakEven;
    expect(document.breakEven.months[pair]).toEqual(months[pair] ?? null);
    expect(document.breakEven.crossings[pair]).toEqual(crossings[pair] ?? null);
    const found = volume[pair];
    expect(document.breakEven.volume[pair]).toEqual(
      found ? { crossings: found.crossings, otherwise: found.otherwise ?? null } : null,
    );
  }
  const { S0tree, S4sheet, S1 } = replayGuides(guides, scenario.answers);
  expect(document.guides).toMatchObject({
    S0tree: { outcome: S0tree.outcome ?? null, open: S0tree.open },
    S4sheet: { outcome: S4sheet.outcome ?? null, open: S4sheet.open },
    S1: { ...S1.tally, fired: S1.fired },
  });
});

it('says what applies to one scenario only', () => {
  const [found, noWay, open] = [clear, hopeless, blank].map((each) =>
    explanation(evaluated(each), []),
  );
  expect(found?.architecture).toMatchObject({ approach: found?.recommendation.outcome });
  expect(found?.architecture?.mermaid).toMatch(/^(---|flowchart)/);
  expect(noWay?.recommendation.outcome).toBe('none');
  expect(found?.architecture?.pattern).toBeNull();
  const trained = scenarioOf({
    answers: {
      ...{ gap: 'both', change: 'weekly', material: 'large', format: 'strict' },
      ...{ task: 'converse', examples: 2_000, training: 'api' },
    },
    choices: { pattern: 'router' },
  });
  expect(explanation(evaluated(trained), []).architecture?.pattern).toBe('router');
  expect(noWay?.architecture).toBeNull();
  expect(noWay?.recommendation.plan.now).toBeNull();
  expect(open?.recommendation.nextQuestion).toBe('material');
  expect(found?.recommendation.plan.now).toEqual({
    approach: expect.any(String),
    promptFirst: expect.any(Boolean),
  });
});

it('has the answers in the order of the questions, whatever was answered first', () => {
  expect(Object.keys(explanation(evaluated(clear), []).answers)).toEqual([
    ...['gap', 'change', 'material', 'format', 'queries', 'testset'],
  ]);
});

it('has every choice, made or not', () => {
  expect(explanation(evaluated(clear), []).choices).toMatchObject({
    pattern: 'router',
    have: 'rag',
    start: '2026-11',
    countLabour: true,
    uncertainty: 'sources',
    basis: 'buildUp',
    basisComplete: false,
  });
  const choices = { uncertainty: 'off', basis: 'S3', basisComplete: true } as const;
  expect(explanation(evaluated(scenarioOf({ choices })), []).choices).toMatchObject(choices);
});

it('says of a pinned baseline what it comes to', () => {
  const before = evaluated(hopeless);
  const { baseline, link } = explanation(evaluated(clear), [], before, priceTables);
  expect(baseline?.outcome).toBe('none');
  expect(baseline?.costs).toEqual(explanation(before, []).costs);
  expect(decodeScenario(link, priceTables).baseline).toEqual(hopeless);
});

it('is the same on one line, from the scenario and from its link', () => {
  const link = encodeScenario(clear, {}, hopeless, priceTables);
  const expected = JSON.stringify(
    explanation(evaluated(clear), [], evaluated(hopeless), priceTables),
  );
  const explained = { scenario: clear, baseline: hopeless };
  expect(explanationText(explained, priceTables, estimates)).toBe(expected);
  expect(linkExplanation(link, priceTables, estimates)).toEqual({ json: expected, problems: [] });
  const bad = linkExplanation('#/1/queries=many', priceTables, estimates);
  expect(bad.problems).toHaveLength(1);
  expect(JSON.parse(bad.json).problems).toHaveLength(1);
});
