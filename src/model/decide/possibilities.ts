import { type Grid, isAlike, stride, withOptions } from './grid';
import {
  type Answers,
  type KnownAnswer,
  known,
  listedAnswers,
  type QuestionId,
  questionIds,
} from './questions';
import { ruling } from './ruling';
import { exact, reasons, type Scores, scores } from './scores';
import type { Axis, Weights } from './weights';

/** Who reads a question: both axes or one of them. Given the shared ones, the axes are independent. */
export const questionGroups = {
  shared: ['gap', 'change', 'queries', 'speed'],
  facts: ['material', 'cite', 'rights', 'stakes'],
  behaviour: ['format', 'examples', 'training', 'release', 'task'],
} as const satisfies Record<string, readonly QuestionId[]>;
export type QuestionGroup = keyof typeof questionGroups;
const groups = Object.keys(questionGroups) as QuestionGroup[];

/** The group of a question; none where it has no say in the outcome. */
export function groupOf(question: QuestionId): QuestionGroup | undefined {
  return groups.find((group) => questionGroups[group].some((each) => each === question));
}

/** The questions that the limits of an axis read. */
const LIMITING = {
  facts: ['change', 'queries', 'speed', 'material', 'cite', 'rights'],
  behaviour: ['queries', 'speed', 'format', 'examples', 'training', 'release'],
} as const satisfies Record<Axis, readonly QuestionId[]>;

/** What an axis comes to: not needed, met by the approach, or no option at all. */
export const EFFECTS = ['no', 'yes', 'none'] as const;

/** An answer that is still possible, together with all that are like it. */
export type Option = {
  readonly answer: KnownAnswer;
  readonly common: number;
  readonly points: Scores;
};

/** All that the answers leave open; a question that can change nothing more has one option. */
export type Possibilities = {
  readonly options: { readonly [Q in QuestionId]: readonly Option[] };
  /** For each axis what every combination of options comes to, as an index of EFFECTS. */
  readonly grids: { readonly [A in Axis]: Grid };
};

/**
 * Every completion of the unknown questions. Options that add the same points and that no limit
 * tells apart count as one: 1.8 million combinations stand for 90 million.
 */
export function possibilities(answers: Answers, weights: Weights): Possibilities {
  const options = byQuestion((question) =>
    possibleAnswers(question, answers).map(({ answer, common }) => ({
      answer,
      common,
      points: scores(reasons({ [question]: answer }, weights)),
    })),
  );
  const grids = byAxis((axis) => limitGrid(axis, options));
  const different = withoutDoubles({ options, grids }, haveSamePoints);
  return { ...different, grids: byAxis((axis) => effectGrid(axis, different, weights)) };
}

/** What is left open once a question is answered with one of its options. */
export function narrowed(
  { options, grids }: Possibilities,
  question: QuestionId,
  option: number,
): Possibilities {
  const chosen = options[question].slice(option, option + 1);
  return withoutDoubles({
    options: { ...options, [question]: chosen.map((each) => ({ ...each, common: 1 })) },
    grids: byAxis((axis) => withOptions(grids[axis], question, [option])),
  });
}

/** Takes options together that have the same cells whatever the others are. */
function withoutDoubles(
  possible: Possibilities,
  isSame: (one: Option, other: Option) => boolean = () => true,
): Possibilities {
  let { options, grids } = possible;
  for (const question of questionIds) {
    const all = options[question];
    const kept: number[] = [];
    const common: number[] = [];
    all.forEach((option, i) => {
      const same = kept.findIndex(
        (k) =>
          isSame(option, all[k] ?? option) &&
          isAlike(grids.facts, question, i, k) &&
          isAlike(grids.behaviour, question, i, k),
      );
      if (same < 0) kept.push(i);
      const at = same < 0 ? kept.length - 1 : same;
      common[at] = (common[at] ?? 0) + option.common;
    });
    if (kept.length === all.length) continue;
    const before = grids;
    grids = byAxis((axis) => withOptions(before[axis], question, kept));
    options = {
      ...options,
      [question]: all
        .filter((_, i) => kept.includes(i))
        .map((option, i) => ({ ...option, common: common[i] ?? 0 })),
    };
  }
  return { options, grids };
}

/** What the limits make of an axis above and below its border; cell = 3 × above + below. */
function limitGrid(axis: Axis, options: Possibilities['options']): Grid {
  const questions = LIMITING[axis];
  const combinations = questions.reduce<readonly Answers[]>(
    (partial, question) =>
      partial.flatMap((before) =>
        options[question].map(({ answer }) => ({ ...before, [question]: answer })),
      ),
    [{}],
  );
  return {
    questions,
    sizes: sizesOf(questions, options),
    cells: Uint8Array.from(
      combinations,
      (answers) => 3 * effect(axis, answers, true) + effect(axis, answers, false),
    ),
  };
}

function effect(axis: Axis, answers: Answers, isAbove: boolean): number {
  const { outcome } = ruling(answers, {
    facts: axis === 'facts' && isAbove,
    behaviour: axis === 'behaviour' && isAbove,
  });
  return EFFECTS.indexOf(outcome === 'none' ? 'none' : outcome === 'prompting' ? 'no' : 'yes');
}

function effectGrid(axis: Axis, { options, grids }: Possibilities, weights: Weights): Grid {
  const questions = [...questionGroups.shared, ...questionGroups[axis]];
  const limits = grids[axis];
  const places = sums(
    questions.map((question) => options[question].map((_, i) => i * stride(limits, question))),
  );
  const points = sums(
    questions.map((question) => options[question].map((option) => option.points[axis])),
  );
  const border = weights[`${axis}.border`];
  const cells = new Uint8Array(points.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = limits.cells[places[i] ?? 0] ?? 0;
    cells[i] = exact(points[i] ?? 0) >= border ? cell / 3 : cell % 3;
  }
  return { questions, sizes: sizesOf(questions, options), cells };
}

/** The sums of every way to take one number from each list; the last list varies fastest. */
function sums(lists: readonly (readonly number[])[]): Float64Array {
  let all = Float64Array.of(0);
  for (const list of lists) {
    const longer = new Float64Array(all.length * list.length);
    for (let i = 0, end = 0; i < all.length; i++) {
      for (let k = 0; k < list.length; k++) longer[end++] = (all[i] ?? 0) + (list[k] ?? 0);
    }
    all = longer;
  }
  return all;
}

function haveSamePoints(one: Option, other: Option): boolean {
  return one.points.facts === other.points.facts && one.points.behaviour === other.points.behaviour;
}

function possibleAnswers(question: QuestionId, answers: Answers) {
  const answer = known(answers, question);
  return answer === undefined ? listedAnswers(question) : [{ answer, common: 1 }];
}

function sizesOf(questions: readonly QuestionId[], options: Possibilities['options']) {
  return questions.map((question) => options[question].length);
}

function byAxis<T>(make: (axis: Axis) => T): { readonly [A in Axis]: T } {
  return { facts: make('facts'), behaviour: make('behaviour') };
}

function byQuestion<T>(make: (question: QuestionId) => T): { readonly [Q in QuestionId]: T } {
  return Object.fromEntries(questionIds.map((question) => [question, make(question)])) as {
    [Q in QuestionId]: T;
  };
}
