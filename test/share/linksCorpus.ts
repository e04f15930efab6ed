import { estimates } from '../../src/data/estimates/estimates';
import { priceTables } from '../../src/data/prices/priceTables';
import { evaluate } from '../../src/model/evaluate';
import { priceTable } from '../../src/model/prices';
import { explanation } from '../../src/share/explanation';
import { decodeScenario } from '../../src/share/scenarioCodec';

/** What a link gives: its problems by kind, the outcome, the guides' outcomes and the main figures. */
export function resultOf(link: string) {
  const { scenario, page, baseline, problems } = decodeScenario(link, priceTables);
  const evaluation = evaluate(scenario, priceTable(priceTables, scenario.prices), estimates);
  const { recommendation, guides, costs, latency } = explanation(evaluation, problems);
  const digits = (value: number | null | undefined) =>
    value === null || value === undefined ? null : Number(value.toPrecision(6));
  const total = (id: 'prompting' | 'rag' | 'tuning' | 'hybrid') => {
    const each = costs[id];
    const usd = each && (each as { horizonTotal: number | { mid: number } }).horizonTotal;
    return digits(typeof usd === 'object' ? usd?.mid : usd);
  };
  return {
    problems: problems.map(({ kind }) => kind),
    outcome: recommendation.outcome,
    pattern: recommendation.pattern,
    scores: [recommendation.factsScore, recommendation.behaviourScore],
    limits: recommendation.limits,
    guides: [guides.S0tree, guides.S3flow, guides.S4questions, guides.S4sheet].map(
      ({ outcome }) => outcome,
    ),
    totals: [total('prompting'), total('rag'), total('tuning'), total('hybrid')],
    cheapestContender: costs.cheapestContender,
    waitOfRag: digits(latency.rag.median),
    ...(Object.keys(page).length > 0 && { page }),
    ...(baseline && { baseline: { answers: baseline.answers, parameters: baseline.parameters } }),
    ...(Object.keys(scenario.ranges).length > 0 && { ranges: scenario.ranges }),
  };
}
