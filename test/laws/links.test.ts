import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachIds } from '../../src/model/approaches';
import type { Evaluation } from '../../src/model/evaluate';
import { basePrices, priceTable } from '../../src/model/prices';
import { monthOf } from '../../src/model/quantity';
import type { PriceId, Scenario } from '../../src/model/scenario';
import { withCarriedPrices } from '../../src/share/carriedPrices';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import { linkLosses } from '../../src/share/linkLosses';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';
import { anyPageView, anyPairAt } from '../support/anyScenario';
import { manyTables } from '../support/manyTables';
import { evaluated } from './anyEvaluation';

const anyPair = anyPairAt(manyTables);
/** With a baseline, or without. */
const anyContent = fc.tuple(anyPair, anyPageView, fc.boolean());

/**
 * As a link tells it: a first month or a price that is set just as the organisation's own table has
 * it anyway cannot be told from one that the link wrote out for pages without that table.
 */
function asTold(scenario: Scenario): Scenario {
  const { prices, choices, priceOverrides } = scenario;
  if (basePrices(prices) === prices) return scenario;
  const { start, ...others } = choices;
  const isOwnMonth = start === monthOf(priceTable(manyTables, prices).asOf);
  const carried = withCarriedPrices({ ...scenario, priceOverrides: {} }, manyTables).priceOverrides;
  const set = Object.entries(priceOverrides).filter(([id, usd]) => {
    return carried[id as PriceId] !== usd;
  });
  return {
    ...scenario,
    choices: isOwnMonth ? others : choices,
    priceOverrides: Object.fromEntries(set),
  };
}

it('bring back all that was set, or say what they gave up', () => {
  fc.assert(
    fc.property(anyContent, ([[scenario, other], page, isCompared]) => {
      const baseline = isCompared ? other : undefined;
      const link = encodeScenario(scenario, page, baseline, manyTables);
      const read = decodeScenario(link, manyTables);
      expect(read.problems.map(explainLinkProblem)).toEqual([]);
      const carried = {
        scenario: withCarriedPrices(scenario, manyTables),
        page,
        baseline: baseline && withCarriedPrices(baseline, manyTables),
      };
      if (linkLosses(carried).length > 0) return;
      expect(read).toEqual({
        scenario: asTold(scenario),
        page,
        ...(baseline && { baseline: asTold(baseline) }),
        problems: [],
      });
    }),
  );
});

it('are the same again when what they brought is written again, however much they gave up', () => {
  fc.assert(
    fc.property(anyContent, ([[scenario, other], page, isCompared]) => {
      const link = encodeScenario(scenario, page, isCompared ? other : undefined, manyTables);
      const read = decodeScenario(link, manyTables);
      const again = encodeScenario(read.scenario, read.page, read.baseline, manyTables);
      const settled = decodeScenario(again, manyTables);
      expect(encodeScenario(settled.scenario, settled.page, settled.baseline, manyTables)).toBe(
        again,
      );
    }),
  );
});

const figuresOf = ({ decision, costs, latency, budget, headline }: Evaluation) => ({
  ...{ outcome: decision.outcome, scores: decision.scores, headline, latency, budget },
  cheapest: costs.cheapestContender,
  projections: approachIds.map((id) => costs.projections[id]),
});

it('give the same figures to whoever opens them', () => {
  fc.assert(
    fc.property(anyPair, ([scenario]) => {
      const carried = { scenario: withCarriedPrices(scenario, manyTables), page: {} };
      fc.pre(linkLosses(carried).length === 0);
      const { scenario: read } = decodeScenario(
        encodeScenario(scenario, {}, undefined, manyTables),
        manyTables,
      );
      expect(figuresOf(evaluated(read))).toEqual(figuresOf(evaluated(scenario)));
    }),
    { numRuns: 25 },
  );
});
