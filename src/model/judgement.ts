import { decisiveAnswers } from './decide/decisiveAnswers';
import { type Outlook, outlook } from './decide/outlook';
import type { Answers } from './decide/questions';
import { type Recommendation, recommendation } from './decide/recommendation';
import { defaultWeights, type Weights } from './decide/weights';
import { lastResult } from './lastResult';
import type { Scenario } from './scenario';

/** What the answers and weights of a scenario come to, before any figure. */
export type Judgement = {
  readonly scenario: Scenario;
  readonly weights: Weights;
  readonly decision: Recommendation & { readonly outlook: Outlook };
};

/** All that can be said without prices; `evaluate` adds the rest. */
export function judgement(scenario: Scenario): Judgement {
  const weights = weightsOf(scenario);
  const ahead = outlookOf(decisiveAnswers(scenario.answers), scenario.weights);
  return {
    scenario,
    weights,
    decision: { ...recommendation(scenario.answers, weights), outlook: ahead },
  };
}

/** The weights in force: the table’s, with the user’s own in their place. */
export function weightsOf({ weights }: Pick<Scenario, 'weights'>): Weights {
  return { ...defaultWeights, ...weights };
}

/** Costly and untouched by most sliders, so the last result is kept. */
const outlookOf = lastResult((answers: Answers, weights: Scenario['weights']) =>
  outlook(answers, weightsOf({ weights })),
);
