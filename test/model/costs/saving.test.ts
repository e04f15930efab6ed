import { expect, it } from 'vitest';
import { tunedSaving } from '../../../src/model/costs/saving';
import { evaluated } from './scenarioOf';

it('splits what a tuned model saves into prompt and model', () => {
  const { inputs, costs } = evaluated({ parameters: { cacheShare: 0 } });
  const saving = tunedSaving('tuning', inputs);
  // 2,000 tokens of prefix become 200: 1,800 × 1 USD a million on the base model.
  expect(saving?.shorterPrompt).toBeCloseTo(0.0018, 12);
  // 350 in × (1 − 0.195) + 400 out × (5 − 0.6)
  expect(saving?.smallerModel).toBeCloseTo((350 * 0.805 + 400 * 4.4) / 1e6, 12);
  const both = costs.projections.prompting.perQuery - costs.projections.tuning.perQuery;
  expect(Number(saving?.shorterPrompt) + Number(saving?.smallerModel)).toBeCloseTo(both, 12);
});

it('counts the machine against the model', () => {
  const { inputs } = evaluated({
    choices: { tunedModel: 'fireworks_dedicated-h100' },
    parameters: { cacheShare: 0 },
  });
  // 350 in × 1 + 400 out × 5 saved, a machine for 50,000 queries paid
  expect(tunedSaving('tuning', inputs)?.smallerModel).toBeCloseTo(0.00235 - (730 * 7) / 50_000, 12);
});

it('has nothing to say where another model writes the answer', () => {
  const { inputs } = evaluated({ choices: { pattern: 'rewriter' } });
  expect(tunedSaving('hybrid', inputs)).toBeUndefined();
  expect(tunedSaving('rag', inputs)).toBeUndefined();
});

it('is all that tells a tuned generator from the same answers without', () => {
  const { inputs, costs } = evaluated({ choices: { pattern: 'generator' } });
  const saving = tunedSaving('hybrid', inputs);
  const both = costs.projections.rag.perQuery - costs.projections.hybrid.perQuery;
  expect(Number(saving?.shorterPrompt) + Number(saving?.smallerModel)).toBeCloseTo(both, 12);
  expect(saving?.shorterPrompt).toBeGreaterThan(0);
});

it('is all that tells a tuned model from prompting, also with the documents in the prompt', () => {
  const setting = { choices: { factsInPrompt: true }, parameters: { pages: 20 } } as const;
  const { inputs, costs } = evaluated(setting);
  const saving = tunedSaving('tuning', inputs);
  const both = costs.projections.prompting.perQuery - costs.projections.tuning.perQuery;
  expect(Number(saving?.shorterPrompt) + Number(saving?.smallerModel)).toBeCloseTo(both, 12);
});
