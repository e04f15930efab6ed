import fc from 'fast-check';
import { expect, it } from 'vitest';
import { basisIds, type Scenario } from '../../src/model/scenario';
import { overTimeFinding, overVolumeFinding } from '../../src/ui/cost/findings';
import { verdictSentences } from '../../src/ui/verdict/sentences';
import { manyTables } from '../support/manyTables';
import { anyScenarioOfAll, evaluated } from './anyEvaluation';

// Laws hold easily for scenarios that never come up: here it is seen that they do. The seed is fixed.
const scenarios = fc.sample(anyScenarioOfAll, { seed: 1, numRuns: 300 });

const parts: { readonly [what: string]: (scenario: Scenario) => boolean } = {
  ranges: ({ ranges }) => Object.keys(ranges).length > 0,
  'a budget': ({ money }) => money.budgetOnce !== undefined,
  'another currency': ({ money }) => money.currency !== undefined && money.rate !== undefined,
  'prices of one’s own': ({ priceOverrides }) => Object.keys(priceOverrides).length > 0,
  'a model of one’s own': ({ choices }) => choices.baseModel === 'own',
  'edited points': ({ weights }) => Object.keys(weights).length > 0,
  'labour left out': ({ choices }) => choices.countLabour === false,
  'uncertainty everywhere': ({ choices }) => choices.uncertainty === 'everywhere',
  'no answer at all': ({ answers }) => Object.keys(answers).length === 0,
  'an answer not known': ({ answers }) => Object.values(answers).includes('unsure'),
  ...Object.fromEntries(
    basisIds.map((id) => [`costs by ${id}`, ({ choices }: Scenario) => choices.basis === id]),
  ),
  ...Object.fromEntries(
    Object.keys(manyTables).map((id) => [`prices ${id}`, ({ prices }: Scenario) => prices === id]),
  ),
};

it.each(Object.entries(parts))('any scenario reaches %s', (_, isReached) => {
  expect(scenarios.filter(isReached).length).toBeGreaterThan(2);
});

const texts = scenarios.slice(0, 200).map((scenario) => {
  const evaluation = evaluated(scenario);
  const { breakEven = '' } = verdictSentences(evaluation);
  const { because = 'no alternative' } = evaluation.headline ?? {};
  const findings = [overTimeFinding(evaluation), overVolumeFinding(evaluation)];
  return [breakEven, ...findings, because, evaluation.decision.outcome].join(' | ');
});

it.each([
  'at any volume\\.',
  'Above [\\d,]+ .* is the cheaper of the two',
  'breaks even with',
  'from the start',
  'never breaks even',
  'Nothing is (answered|known) yet',
  '\\| contender',
  '\\| next',
  '\\| open',
  '\\| none',
])('any verdict reaches “%s”', (form) => {
  expect(texts.some((text) => new RegExp(form).test(text))).toBe(true);
});
