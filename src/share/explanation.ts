import { guides } from '../data/guides/guides';
import { architecture } from '../model/architecture/architecture';
import { byApproach } from '../model/costs/projection';
import type { ShownCosts } from '../model/costs/published';
import { byPair } from '../model/costs/volume';
import { type Answers, questionIds } from '../model/decide/questions';
import { type Decision, type Evaluation, shownCosts } from '../model/evaluate';
import type { GuideResult } from '../model/guides/replayFlow';
import { replayGuides } from '../model/guides/replayGuides';
import type { RuleResult } from '../model/guides/rules';
import type { Inputs } from '../model/inputs';
import type { PriceTables } from '../model/prices';
import type { Scenario } from '../model/scenario';
import { architectureText } from './architectureText';
import { assumptions } from './assumptions';
import { choicesInForce } from './choicesInForce';
import { explainLinkProblem } from './explainLinkProblem';
import type { LinkProblem } from './linkProblem';
import { encodeScenario } from './scenarioCodec';

/** The version of this document and of the links it restates. */
export const EXPLANATION_VERSION = 1;

/**
 * Everything the page shows of a scenario, as one JSON document: the headless command prints it and
 * the page exports it. Money is in USD, times in months or milliseconds; what does not apply is null.
 * `before` is what a pinned baseline comes to; `tables` are those of the page, for its link.
 */
export function explanation(
  evaluation: Evaluation,
  problems: readonly LinkProblem[],
  before?: Evaluation | undefined,
  tables: PriceTables = {},
) {
  const { scenario, inputs, decision, latency } = evaluation;
  const choices = choicesInForce(scenario, inputs);
  return {
    version: EXPLANATION_VERSION,
    link: encodeScenario(scenario, {}, before?.scenario, tables),
    problems: problems.map(explainLinkProblem),
    answers: inOrderOfQuestions(scenario.answers),
    parameters: inputs.parameters,
    choices,
    pricesAsOf: scenario.prices,
    assumptions: assumptions(scenario, Object.keys(choices)),
    recommendation: recommendationOf(decision, inputs),
    guides: guidesOf(scenario),
    costs: costsOf(evaluation),
    breakEven: breakEvenOf(shownCosts(evaluation)),
    latency: byApproach((id) => latency[id]),
    architecture: architectureOf(evaluation),
    ...(before && { baseline: { outcome: before.decision.outcome, costs: costsOf(before) } }),
  };
}

/** As a link has them, whatever was answered first. */
function inOrderOfQuestions(answers: Answers): Answers {
  return Object.fromEntries(
    questionIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  );
}

function costsOf(evaluation: Evaluation) {
  const { projections, contenders, ...costs } = shownCosts(evaluation);
  return {
    ...byApproach((id) => projections[id] ?? null),
    cheapest: costs.cheapest ?? null,
    contenders,
    cheapestContender: costs.cheapestContender ?? null,
  };
}

function recommendationOf(decision: Decision, { pattern }: Inputs) {
  const { scores, limits, conflicts, warnings, confidence, stability, flips, outlook, plan } =
    decision;
  const { now, next, later, promptFirst } = plan;
  return {
    outcome: decision.outcome,
    factsScore: scores.facts,
    behaviourScore: scores.behaviour,
    limits,
    conflicts,
    warnings,
    confidence,
    margin: decision.margin ?? null,
    stability,
    pattern,
    flips,
    outlook: outlook.distribution,
    settled: outlook.settled,
    nextQuestion: outlook.nextQuestion ?? null,
    plan: {
      now: now === undefined ? null : { approach: now, promptFirst },
      next: next ?? null,
      later: later ?? null,
    },
  };
}

function guidesOf({ answers }: Scenario) {
  const { S0tree, S3flow, S4questions, S4sheet, S1, S2 } = replayGuides(guides, answers);
  return {
    S0tree: replayOf(S0tree),
    S3flow: replayOf(S3flow),
    S4questions: replayOf(S4questions),
    S4sheet: replayOf(S4sheet),
    S1: tallyOf(S1),
    S2: tallyOf(S2),
  };
}

function replayOf({ outcome, open }: Pick<GuideResult, 'outcome' | 'open'>) {
  return { outcome: outcome ?? null, open };
}

function tallyOf({ tally, fired }: RuleResult) {
  return { ...tally, fired };
}

/** Of the recommended approach, with tokens on the arrows of its Mermaid text. */
function architectureOf({ scenario, inputs, decision }: Evaluation) {
  const { outcome } = decision;
  if (outcome === 'none') return null;
  const { approach, pattern, ...graph } = architecture(outcome, inputs, scenario.answers);
  const mermaid = architectureText({ approach, ...graph }, 'tokens');
  return { approach, pattern: pattern ?? null, mermaid, ...graph };
}

function breakEvenOf({ breakEven: { months, volume, crossings } }: ShownCosts) {
  return {
    months: byPair((a, b) => months[`${a}>${b}`] ?? null),
    volume: byPair((a, b) => {
      const found = volume[`${a}>${b}`];
      return found ? { crossings: found.crossings, otherwise: found.otherwise ?? null } : null;
    }),
    crossings: byPair((a, b) => crossings[`${a}>${b}`] ?? null),
  };
}
