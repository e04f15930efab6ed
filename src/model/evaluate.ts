import { type ApproachId, approachIds, approachSpecs } from './approaches';
import { type BudgetCheck, budgetCheck } from './costs/budget';
import { type Costs, costs, type Headline, headline } from './costs/costs';
import { type ByApproach, byApproach } from './costs/projection';
import {
  chosenEstimate,
  type PublishedCosts,
  type ShownCosts,
  type SomeApproaches,
} from './costs/published';
import type { PublishedEstimates } from './costs/publishedEstimate';
import { decisiveAnswers } from './decide/decisiveAnswers';
import type { Answers } from './decide/questions';
import { outcomeOf } from './decide/recommendation';
import { stability } from './decide/stability';
import { type Inputs, inputs } from './inputs';
import { type Judgement, judgement, weightsOf } from './judgement';
import { lastResult } from './lastResult';
import { isTooSlow, type Latency, latency } from './latency';
import type { PriceTable } from './prices';
import { rangesInForce } from './rangesInForce';
import type { Scenario } from './scenario';
import type { Ranges } from './uncertainty/ranges';

/** What changes nothing but confidence and plan. */
export type WarningId = 'slow' | 'clean-training-data' | 'confident-cascade';
export type ConfidenceLevel = 'high' | 'medium' | 'low';

/** The recommendation with all the doubt about it. */
export type Decision = Judgement['decision'] & {
  readonly warnings: readonly WarningId[];
  readonly stability: number;
  readonly confidence: ConfidenceLevel;
};

/** Everything that any view shows of a scenario. */
export type Evaluation = Judgement & {
  readonly inputs: Inputs;
  /** The numbers that are uncertain, and how far. */
  readonly ranges: Ranges;
  readonly decision: Decision;
  readonly costs: Costs;
  /** The costs by the published estimate that the user chose; undefined for our own build-up. */
  readonly published: PublishedCosts | undefined;
  /** Each approach held against the user’s budget, by the costs that are shown. */
  readonly budget: SomeApproaches<BudgetCheck>;
  readonly headline: Headline | undefined;
  readonly latency: ByApproach<Latency>;
};

/**
 * One function feeds every view, so that verdict, chart, diagram and export cannot disagree. Without
 * published estimates the build-up is shown whatever the basis.
 */
export function evaluate(
  scenario: Scenario,
  table: PriceTable,
  estimates?: PublishedEstimates,
): Evaluation {
  const { weights, decision: decided } = judgement(scenario);
  const resolved = inputs(scenario, decided, table);
  const latencies = byApproach((id) => latency(id, resolved));
  const decision = decisionOf(scenario, decided, resolved, latencies);
  const money = costs(scenario.answers, decision, resolved);
  const published = estimates && chosenEstimate(scenario.choices, resolved, money, estimates);
  return {
    scenario,
    weights,
    inputs: resolved,
    ranges: rangesInForce(scenario, resolved.parameters),
    decision,
    costs: money,
    published,
    budget: budgets((published ?? money).projections, scenario),
    headline: headline(scenario.answers, decision, decision.outlook.distribution, money),
    latency: latencies,
  };
}

/** The costs that charts and comparisons show: by the basis that the user chose. */
export function shownCosts({ costs, published }: Evaluation): ShownCosts {
  return published ?? costs;
}

function budgets(projections: ShownCosts['projections'], { money }: Scenario) {
  const checks = Object.entries(projections).map(([id, each]) => [id, budgetCheck(each, money)]);
  return Object.fromEntries(checks);
}

/** Costly and untouched by most sliders, so the last result is kept. */
const stabilityOf = lastResult((answers: Answers, edited: Scenario['weights']) => {
  const weights = weightsOf({ weights: edited });
  return stability(answers, weights, outcomeOf(answers, weights));
});

/** What takes longest of an evaluation and is remembered, for whoever has pauses to make in between. */
export const longestSteps: readonly ((scenario: Scenario) => unknown)[] = [
  judgement,
  ({ answers, weights }) => stabilityOf(decisiveAnswers(answers), weights),
];

function decisionOf(
  { answers, weights: edited }: Scenario,
  decided: Judgement['decision'],
  { pattern }: Inputs,
  latencies: ByApproach<Latency>,
): Decision {
  const { outcome } = decided;
  const approach = isApproach(outcome) ? outcome : undefined;
  const warnings: WarningId[] = [];
  if (approach && isTooSlow(answers, latencies[approach])) warnings.push('slow');
  if (answers.rights === 'yes' && approach && approachSpecs[approach].trains)
    warnings.push('clean-training-data');
  if (pattern === 'cascade') warnings.push('confident-cascade');

  const stable = stabilityOf(decisiveAnswers(answers), edited);
  const doubts = warnings.length + decided.conflicts.length + (answers.testset === 'no' ? 1 : 0);
  return {
    ...decided,
    warnings,
    stability: stable,
    confidence: confidence(decided.outlook.distribution[outcome], stable, doubts),
  };
}

/** From these on, outlook and stability are no doubt. */
export const HIGH_OUTLOOK = 0.9;
export const HIGH_STABILITY = 0.8;
const LOW = 0.6;

function confidence(likely: number, stable: number, doubts: number): ConfidenceLevel {
  if (likely < LOW || stable < LOW) return 'low';
  return likely >= HIGH_OUTLOOK && stable >= HIGH_STABILITY && doubts === 0 ? 'high' : 'medium';
}

function isApproach(id: string): id is ApproachId {
  return approachIds.some((approach) => approach === id);
}
