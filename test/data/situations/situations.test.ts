import { describe, expect, it } from 'vitest';
import { situations } from '../../../src/data/situations/situations';
import { supportBot } from '../../../src/data/situations/supportBot';
import { citation } from '../../../src/data/sources/citations';
import {
  type Answers,
  isOption,
  listedAnswers,
  questionIds,
  questionSpecs,
} from '../../../src/model/decide/questions';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../src/model/decide/weights';
import { parameterSpecs } from '../../../src/model/parameters';
import cases from '../../cases/decisions.json';

it('has the eight of the quick table, the support bot, the document product and the classifier', () => {
  expect(situations.map(({ id }) => id)).toEqual([
    'S0.work',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `S3.quick.${n}`),
    'S1.work.docmind',
    'S2.work.classify',
  ]);
});

describe.each(situations)(
  '$id',
  ({ id, answers, assumed, sources, recommends, parameters = {} }) => {
    it('answers with options and numbers that exist', () => {
      for (const question of questionIds) {
        const answer = answers[question];
        if (answer === undefined) continue;
        if (typeof answer === 'string') expect(isOption(question, answer)).toBe(true);
        else expect(questionSpecs[question].kind).toBe('number');
      }
      expect(Object.keys(answers).filter((key) => !Object.hasOwn(questionSpecs, key))).toEqual([]);
      expect(Object.keys(parameters).filter((key) => !Object.hasOwn(parameterSpecs, key))).toEqual(
        [],
      );
    });

    it('rests on facts that can be looked up', () => {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !citation(source))).toEqual([]);
    });

    it('assumes only what it answers, in the order of the questions', () => {
      const answered = questionIds.filter((question) => answers[question] !== undefined);
      expect(assumed).toEqual(answered.filter((question) => assumed.includes(question)));
    });

    it('comes to what its article recommends', () => {
      const settled: Answers = { training: 'api', ...answers };
      expect(outcomeOf(settled, defaultWeights)).toBe(recommends);
    });

    it('has the answers of the worked-out case, where there is one', () => {
      const cited = cases.find((each) => each.source === id);
      if (cited && id.startsWith('S3.quick')) expect(answers).toEqual(cited.answers);
    });
  },
);

it('opens on an example that one question, and only one, can still turn', () => {
  const open = questionIds.filter((question) => supportBot.answers[question] === undefined);
  expect(open).toEqual(['training']);
  const outcomes = listedAnswers('training').map(({ answer }) => [
    answer,
    outcomeOf({ ...supportBot.answers, training: answer } as Answers, defaultWeights),
  ]);
  expect(outcomes).toEqual([
    ['none', 'rag'],
    ['api', 'hybrid'],
    ['self', 'hybrid'],
  ]);
});
