import type { OutcomeId } from '../../src/model/approaches';
import type { LimitId } from '../../src/model/decide/limits';
import {
  type Answers,
  type KnownAnswer,
  listedAnswers,
  type QuestionId,
  questionIds,
} from '../../src/model/decide/questions';

// The rule once more, written down sentence by sentence from its description and without the tables of
// src: slow and plain, so that the fast and general code can be held against it.

type PlainDecision = {
  readonly facts: number;
  readonly behaviour: number;
  readonly outcome: OutcomeId;
  readonly limits: readonly LimitId[];
};

/** The decision under the weights as published. */
export function plainDecision(answers: Answers): PlainDecision {
  const { gap, change, material, cite, rights, format, task, speed, release, training, stakes } =
    answers;
  const queries = typeof answers.queries === 'number' ? answers.queries : undefined;
  const examples = typeof answers.examples === 'number' ? answers.examples : undefined;

  let facts = 0;
  if (gap === 'facts' || gap === 'both') facts += 30;
  if (change === 'quarterly') facts += 3;
  if (change === 'monthly') facts += 8;
  if (change === 'weekly') facts += 20;
  if (change === 'daily' || change === 'live') facts += 25;
  if (material === 'large') facts += 20;
  if (material === 'huge') facts += 25;
  if (cite === 'must') facts += 25;
  if (cite === 'nice') facts += 8;
  if (rights === 'yes') facts += 15;
  if (stakes === 'high') facts += 8;

  let behaviour = 0;
  if (gap === 'behaviour' || gap === 'both') behaviour += 25;
  if (format === 'schema' || format === 'strict') behaviour += 15;
  if (format === 'some') behaviour += 5;
  if (task === 'sort' || task === 'code' || task === 'reason') behaviour += 15;
  if (queries !== undefined && queries > 1_000_000) behaviour += 20;
  else if (queries !== undefined && queries > 100_000) behaviour += 12;
  if (speed === 'fast') behaviour += 10;
  if (speed === 'instant') behaviour += 20;
  if (change === 'never' || change === 'quarterly') behaviour += 3;
  if (examples !== undefined && examples >= 1_000) behaviour += 8;
  else if (examples !== undefined && examples >= 500) behaviour += 5;

  const limits: LimitId[] = [];
  let needsFacts = facts >= 40;
  const needsTraining = behaviour >= 40;
  if (cite === 'must' && material !== 'none' && !needsFacts) {
    limits.push('citations');
    needsFacts = true;
  }

  let retrieves = needsFacts;
  const rule = (limit: LimitId, holds: boolean) => {
    if (retrieves && holds) {
      limits.push(limit);
      retrieves = false;
    }
  };
  rule('no-material', material === 'none' && change !== 'live');
  rule('instant', speed === 'instant');
  rule(
    'fits-in-prompt',
    material === 'small' && rights !== 'yes' && (queries === undefined || queries <= 10_000),
  );

  let trains = needsTraining;
  const forbid = (limit: LimitId, holds: boolean) => {
    if (trains && holds) {
      limits.push(limit);
      trains = false;
    }
  };
  forbid(
    'schema-only',
    format === 'schema' &&
      !(queries !== undefined && queries > 100_000) &&
      speed !== 'fast' &&
      speed !== 'instant',
  );
  forbid('no-training-route', training === 'none');
  forbid('examples-unknown', examples === undefined);
  forbid('too-few-examples', examples !== undefined && examples < 50);
  forbid('release-in-days', release === 'days');

  let outcome: OutcomeId = 'prompting';
  if (retrieves) outcome = 'rag';
  if (trains) outcome = 'tuning';
  if (retrieves && trains) outcome = 'hybrid';
  const isWithoutSource =
    material === 'large' || material === 'huge' || material === undefined || material === 'unsure';
  if (needsFacts && !retrieves && isWithoutSource && change !== 'live') outcome = 'none';
  if (cite === 'must' && material === 'none') {
    limits.push('nothing-to-cite');
    outcome = 'none';
  }
  return { facts, behaviour, outcome, limits };
}

/** Every completion of the unknown questions, one by one, with how common it is. */
export function allCompletions(
  answers: Answers,
): readonly { readonly answers: Answers; readonly common: number }[] {
  const unknown = questionIds.filter(
    (question) => answers[question] === undefined || answers[question] === 'unsure',
  );
  let all = [{ answers, common: 1 }];
  for (const question of unknown) {
    all = all.flatMap((before) =>
      listedAnswers(question).map(({ answer, common }) => ({
        answers: withAnswer(before.answers, question, answer),
        common: before.common * common,
      })),
    );
  }
  return all;
}

export function withAnswer(answers: Answers, question: QuestionId, answer: KnownAnswer): Answers {
  return { ...answers, [question]: answer };
}
