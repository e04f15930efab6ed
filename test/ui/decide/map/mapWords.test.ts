import { expect, it } from 'vitest';
import { contour } from '../../../../src/model/decide/contour';
import { outlook } from '../../../../src/model/decide/outlook';
import type { Answers } from '../../../../src/model/decide/questions';
import { reach } from '../../../../src/model/decide/reach';
import { recommendation } from '../../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../../src/model/decide/weights';
import { mapWords } from '../../../../src/ui/decide/map/mapWords';

const wordsFor = (answers: Answers) =>
  mapWords({
    border: { facts: 40, behaviour: 40 },
    decision: recommendation(answers, defaultWeights),
    isNothingKnown: Object.keys(answers).length === 0,
    distribution: outlook(answers, defaultWeights).distribution,
    reachable: reach(answers, defaultWeights),
    contour: contour(answers, defaultWeights),
  });

/** Facts 30 + 20 + 20 + 8 = 78, behaviour 25 + 15 = 40; only `training` is open, and adds no points. */
const bot: Answers = {
  gap: 'both',
  change: 'weekly',
  material: 'large',
  cite: 'nice',
  rights: 'no',
  format: 'strict',
  task: 'converse',
  examples: 20,
  speed: 'interactive',
  queries: 20_000,
  release: 'months',
  stakes: 'medium',
};

it('says scores, limits, outcome and how steady it is', () => {
  expect(wordsFor(bot)).toEqual({
    title: 'Map of the decision: RAG',
    sentences: [
      'Facts 78 of 40 points: retrieval is needed.',
      'Behaviour 40 of 40 points: training is needed.',
      'Too few examples: fewer than 50 checked examples are too few to start; under 10 providers refuse.',
      'This comes to: RAG.',
      expect.stringMatching(
        /^With weights and borders varied by up to a fifth, nine times in ten facts stay \d+ points or more above the border and behaviour ends on either side of the border\.$/,
      ),
    ],
  });
});

it('says where open questions can still lead', () => {
  // Rights can add 15 to facts, the task 15 to behaviour; both stay on their sides, the limit holds.
  const { rights: _, task: __, ...open } = bot;
  expect(wordsFor(open).sentences).toContain(
    'The open questions can still bring facts to between 78 and 93 points and behaviour to between 40 and 55 points.',
  );
  expect(wordsFor(open).sentences).toContain(
    'Every one of these points comes to the same outcome.',
  );
});

it('says how likely the outcomes are', () => {
  // Behaviour 25 + 8 = 33 without a format, and with it 33 + 15 (schema or strict), 38 (some) or 33.
  const { format: _, ...open } = { ...bot, examples: 2_000, training: 'self' as const };
  expect(wordsFor(open).sentences).toContain(
    'How likely each outcome is, if answers are as common as we assume: RAG 80%, Hybrid 20%.',
  );
});

it('begins with what the map is about', () => {
  const { title, sentences } = wordsFor({});
  expect(title).toBe('Map of the decision: nothing answered yet');
  expect(sentences[0]).toBe(
    'Retrieval is needed from 40 points for facts, training from 40 points for behaviour.',
  );
  expect(sentences[1]).toBe(
    'The open questions can still bring facts to between 0 and 128 points and behaviour to between 0 and 106 points.',
  );
});

it('says that no option meets every limit', () => {
  const { title, sentences } = wordsFor({ cite: 'must', material: 'none' });
  expect(title).toBe('Map of the decision: no option meets every limit');
  expect(sentences).toContain('This comes to: no option meets every limit.');
});
