import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guides } from '../../../src/data/guides/guides';
import { type ApproachId, approachIds } from '../../../src/model/approaches';
import {
  type Answers,
  known,
  listedAnswers,
  type QuestionId,
} from '../../../src/model/decide/questions';
import { flowQuestions } from '../../../src/model/guides/flow';
import { replayFlow } from '../../../src/model/guides/replayFlow';
import { flowIds, replayGuides } from '../../../src/model/guides/replayGuides';

// The three flows written a second time, by hand, for complete answers.
const often = ({ change }: Answers) =>
  change === 'weekly' || change === 'daily' || change === 'live';
const strict = ({ format }: Answers) => format === 'schema' || format === 'strict';
const literal: { readonly [Id in (typeof flowIds)[number]]: (answers: Answers) => ApproachId } = {
  S0tree: (answers) => {
    if ((known(answers, 'examples') ?? 0) <= 1_000)
      return !often(answers) && answers.material !== 'none' ? 'rag' : 'prompting';
    if (often(answers)) return 'hybrid';
    return answers.speed === 'instant' ? 'tuning' : 'hybrid';
  },
  S3flow: (answers) => {
    if (often(answers) || answers.cite === 'must') return 'rag';
    if ((known(answers, 'queries') ?? 0) <= 100_000) return 'rag';
    if (strict(answers)) return 'hybrid';
    return (known(answers, 'examples') ?? 0) >= 500 ? 'tuning' : 'rag';
  },
  S4questions: (answers) => {
    const { gap } = answers;
    const rag = often(answers) || answers.cite === 'must' || gap === 'facts' || gap === 'both';
    const tuning = gap === 'behaviour' || gap === 'both';
    return tuning ? (rag ? 'hybrid' : 'tuning') : 'rag';
  },
};

/** Every way to fill in the questions that are still unknown. */
function completed(answers: Answers, questions: readonly QuestionId[]): Answers[] {
  const [question, ...rest] = questions;
  if (question === undefined) return [answers];
  if (known(answers, question) !== undefined) return completed(answers, rest);
  return listedAnswers(question).flatMap(({ answer }) =>
    completed({ ...answers, [question]: answer }, rest),
  );
}

/** Some of the questions answered, a few with “unsure”. */
function someAnswers(questions: readonly QuestionId[]): fc.Arbitrary<Answers> {
  const answerTo = (question: QuestionId) =>
    fc.option(fc.constantFrom(...listedAnswers(question).map(({ answer }) => answer), 'unsure'), {
      nil: undefined,
    });
  return fc
    .tuple(...questions.map((question) => answerTo(question).map((answer) => [question, answer])))
    .map((entries) => Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)));
}

describe.each(flowIds)('%s', (id) => {
  const flow = guides[id];
  const questions = flowQuestions(flow);

  it('leaves open exactly what completing the answers can come to', () => {
    fc.assert(
      fc.property(someAnswers(questions), (answers) => {
        const outcomes = new Set(completed(answers, questions).map(literal[id]));
        const { open, outcome } = replayFlow(flow, answers);
        expect(open).toEqual(approachIds.filter((each) => outcomes.has(each)));
        if (outcome !== undefined) expect(open).toEqual([outcome]);
        if (id === 'S4questions' && open.length === 1) expect(outcome).toBe(open[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('has an outcome for every complete set of answers, the literal one', () => {
    for (const answers of completed({}, questions)) {
      expect(replayFlow(flow, answers).outcome).toBe(literal[id](answers));
    }
  });
});

it('agrees with the other guides in 5 % of 256 combinations only', () => {
  const combinations = ([0, 100, 600, 2_000] as const).flatMap((examples) =>
    (['monthly', 'weekly'] as const).flatMap((change) =>
      (['none', 'large'] as const).flatMap((material) =>
        (['no', 'must'] as const).flatMap((cite) =>
          ([50_000, 200_000] as const).flatMap((queries) =>
            (['loose', 'strict'] as const).flatMap((format) =>
              (['interactive', 'instant'] as const).map(
                (speed): Answers => ({ examples, change, material, cite, queries, format, speed }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const results = combinations.map((answers) => replayGuides(guides, answers));
  const agreed = results.filter(
    ({ S0tree, S3flow, S4sheet }) =>
      S0tree.outcome === S3flow.outcome && S3flow.outcome === S4sheet.outcome,
  );
  const prompting = results.filter(({ S0tree }) => S0tree.outcome === 'prompting');
  expect([results.length, agreed.length, prompting.length]).toEqual([256, 13, 144]); // 5 % and 56 %
});
