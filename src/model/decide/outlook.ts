import { type OutcomeId, outcomeIds } from '../approaches';
import {
  type Answer,
  type Answers,
  type KnownAnswer,
  known,
  listedAnswers,
  type QuestionId,
  questionIds,
} from './questions';
import { ruling } from './ruling';
import { type Axis, counts, pointsIds, type Weights, weightSpecs } from './weights';

/** How likely each outcome is; sums to 1. */
export type Distribution = { readonly [O in OutcomeId]: number };

/** What the questions that are still unknown could do. */
export type Outlook = {
  readonly distribution: Distribution;
  /** One outcome holds whatever the unknown answers are. */
  readonly settled: boolean;
  /** The question expected to narrow the distribution most; absent when none would. */
  readonly nextQuestion?: QuestionId;
};

/** Gains below this are rounding, and gains closer than this are ties. */
const NO_GAIN = 1e-12;

/** Questions that both axes read; given these, the two axes are independent. */
const SHARED = ['gap', 'change', 'queries', 'speed'] as const;
/** Questions that only one axis reads; the last of each is read by no limit. */
const LOCAL = {
  facts: ['material', 'cite', 'rights', 'stakes'],
  behaviour: ['format', 'examples', 'training', 'release', 'task'],
} as const satisfies Record<Axis, readonly QuestionId[]>;
/** The shared questions that the limits of an axis read. */
const LIMITED_BY = {
  facts: ['change', 'speed', 'queries'],
  behaviour: ['speed', 'queries'],
} as const satisfies Record<Axis, readonly QuestionId[]>;

/** One answer of one question. */
type Option = { readonly question: QuestionId; readonly answer: KnownAnswer };
type Completion = { readonly answers: Answers; readonly common: number };

/** What an axis comes to: not needed, met by the approach, or no option at all. */
type Effect = 'no' | 'yes' | 'none';
type Effects = Record<Effect, number>;
/** How likely each effect is: in all, and together with each option of the axis' own questions. */
type Tally = { readonly all: Effects; readonly byOption: readonly Effects[] };

/**
 * Exact, not sampled: every completion of the unknown questions, weighted by how common its options
 * are. Scores are sums, so the completions of each axis are counted apart and multiplied.
 */
export function outlook(answers: Answers, weights: Weights): Outlook {
  const { all, byAnswer } = countedCompletions(answers, weights);
  const likely = outcomeIds.filter((id) => all[id] > 0);
  const settled = likely.length === 1;
  const nextQuestion = settled ? undefined : bestQuestion(answers, all, byAnswer);
  return { distribution: all, settled, ...(nextQuestion && { nextQuestion }) };
}

function bestQuestion(
  answers: Answers,
  all: Distribution,
  byAnswer: ReadonlyMap<QuestionId, readonly Distribution[]>,
): QuestionId | undefined {
  let best: { readonly question?: QuestionId; readonly gain: number } = { gain: NO_GAIN };
  for (const question of questionIds) {
    if (answers[question] !== undefined) continue;
    // Each distribution sums to the probability of its answer, so entropies come out weighted.
    const left = (byAnswer.get(question) ?? [all]).reduce((sum, each) => sum + entropy(each), 0);
    const gain = entropy(all) - left;
    if (gain > best.gain + (best.question ? NO_GAIN : 0)) best = { question, gain };
  }
  return best.question;
}

/** Entropy in bits of a part of a distribution, times the weight of that part. */
function entropy(part: Distribution): number {
  const weight = outcomeIds.reduce((sum, id) => sum + part[id], 0);
  return outcomeIds.reduce(
    (sum, id) => (part[id] > 0 ? sum - part[id] * Math.log2(part[id] / weight) : sum),
    0,
  );
}

function countedCompletions(answers: Answers, weights: Weights) {
  const facts = axisCounter('facts', answers, weights);
  const behaviour = axisCounter('behaviour', answers, weights);
  const all = nothingYet();
  const parts = {
    shared: optionsOf(SHARED, answers).map(withNothingYet),
    facts: facts.options.map(withNothingYet),
    behaviour: behaviour.options.map(withNothingYet),
  };
  for (const { answers: shared, common } of completions(SHARED, answers)) {
    const retrieval = facts.tally(shared);
    const training = behaviour.tally(shared);
    addJoint(all, retrieval.all, training.all, common);
    for (const { question, answer, part } of parts.shared) {
      if (shared[question] === answer) addJoint(part, retrieval.all, training.all, common);
    }
    parts.facts.forEach(({ part }, i) => {
      addJoint(part, retrieval.byOption[i] ?? NO_EFFECTS, training.all, common);
    });
    parts.behaviour.forEach(({ part }, i) => {
      addJoint(part, retrieval.all, training.byOption[i] ?? NO_EFFECTS, common);
    });
  }
  const byAnswer = new Map<QuestionId, Distribution[]>();
  for (const { question, part } of Object.values(parts).flat()) {
    ensured(byAnswer, question, () => []).push(part);
  }
  return { all, byAnswer };
}

const withNothingYet = (option: Option) => ({ ...option, part: nothingYet() });
const nothingYet = (): Record<OutcomeId, number> => ({
  prompting: 0,
  rag: 0,
  tuning: 0,
  hybrid: 0,
  none: 0,
});
const noEffects = (): Effects => ({ no: 0, yes: 0, none: 0 });
const NO_EFFECTS: Effects = noEffects();

function addJoint(
  to: Record<OutcomeId, number>,
  retrieval: Effects,
  training: Effects,
  weight: number,
): void {
  to.prompting += weight * retrieval.no * training.no;
  to.rag += weight * retrieval.yes * training.no;
  to.tuning += weight * retrieval.no * training.yes;
  to.hybrid += weight * retrieval.yes * training.yes;
  to.none += weight * retrieval.none * (training.no + training.yes);
}

/** Counts the completions of an axis' own questions, each distinct case once. */
function axisCounter(axis: Axis, answers: Answers, weights: Weights) {
  const questions = LOCAL[axis];
  const options = optionsOf(questions, answers);
  const points = pointsByOption(axis, weights);
  const total = (some: readonly QuestionId[], of: Answers) =>
    some.reduce((sum, question) => sum + points(question, of[question]), 0);

  const heads = completions(questions.slice(0, -1), answers);
  const tails = completions(questions.slice(-1), answers);
  const cases = heads.flatMap((head) =>
    tails.map((tail) => {
      const own = { ...head.answers, ...tail.answers };
      return {
        common: head.common * tail.common,
        points: total(questions, own),
        options: options.flatMap(({ question, answer }, i) =>
          own[question] === answer ? [i] : [],
        ),
      };
    }),
  );
  const effectsByLimits = new Map<string, { above: Effect[]; below: Effect[] }>();
  const tallies = new Map<string, Tally>();
  const effects = (shared: Answers, isAbove: boolean) =>
    heads.map((head) => effect(axis, { ...head.answers, ...shared }, isAbove));

  return {
    options,
    tally(shared: Answers): Tally {
      const limits = LIMITED_BY[axis].map((question) => shared[question]).join(' ');
      const needed = weights[`${axis}.border`] - total(SHARED, shared);
      return ensured(tallies, `${limits} ${needed}`, () => {
        const { above, below } = ensured(effectsByLimits, limits, () => ({
          above: effects(shared, true),
          below: effects(shared, false),
        }));
        const all = noEffects();
        const byOption = options.map(noEffects);
        cases.forEach(({ common, points: own, options: indices }, i) => {
          const head = Math.floor(i / tails.length);
          const at = (own >= needed ? above : below)[head] ?? 'no';
          all[at] += common;
          for (const index of indices) (byOption[index] ?? all)[at] += common;
        });
        return { all, byOption };
      });
    },
  };
}

function effect(axis: Axis, answers: Answers, isAbove: boolean): Effect {
  const { outcome } = ruling(answers, {
    facts: axis === 'facts' && isAbove,
    behaviour: axis === 'behaviour' && isAbove,
  });
  if (outcome === 'none') return 'none';
  return outcome === 'prompting' ? 'no' : 'yes';
}

/** The points of single options; a score is the sum of the points of its options. */
function pointsByOption(axis: Axis, weights: Weights) {
  const rows = new Map<QuestionId, Map<Answer, number>>();
  const row = (question: QuestionId) => ensured(rows, question, () => new Map());
  return (question: QuestionId, answer: Answer | undefined): number =>
    answer === undefined
      ? 0
      : ensured(row(question), answer, () =>
          pointsIds
            .filter((id) => weightSpecs[id].axis === axis && counts(id, { [question]: answer }))
            .reduce((sum, id) => sum + weights[id], 0),
        );
}

function optionsOf(questions: readonly QuestionId[], answers: Answers): Option[] {
  return questions.flatMap((question) =>
    possibleAnswers(question, answers).map(({ answer }) => ({ question, answer })),
  );
}

/** Every completion of some questions: the known answer alone, or each listed one. */
function completions(questions: readonly QuestionId[], answers: Answers): readonly Completion[] {
  return questions.reduce<readonly Completion[]>(
    (partial, question) =>
      partial.flatMap((before) =>
        possibleAnswers(question, answers).map(({ answer, common }) => ({
          answers: { ...before.answers, [question]: answer },
          common: before.common * common,
        })),
      ),
    [{ answers: {}, common: 1 }],
  );
}

function possibleAnswers(question: QuestionId, answers: Answers) {
  const answer = known(answers, question);
  return answer === undefined ? listedAnswers(question) : [{ answer, common: 1 }];
}

function ensured<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
