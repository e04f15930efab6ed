import { type Completion, completions, openQuestions } from './completions';
import { addJoint, type Likelihoods, nothingCounted } from './likelihoods';
import {
  EFFECTS,
  type Possibilities,
  possibilities,
  type QuestionGroup,
  questionGroups,
} from './possibilities';
import type { Answers } from './questions';
import { exact, type Scores } from './scores';
import type { Axis, Weights } from './weights';

/** A pair of scores that the open questions can still lead to. */
export type ReachablePoint = Scores & {
  /** How likely each outcome is here, in the order of outcomeIds; sums to how likely the point is. */
  readonly likely: Likelihoods;
};

/**
 * Exactly the pairs of scores that some completion of the unknown questions leads to, a single one
 * where no open question adds points. Together they are certain.
 */
export function reach(answers: Answers, weights: Weights): readonly ReachablePoint[] {
  const possible = possibilities(answers, weights);
  const own = { facts: ways(possible, 'facts'), behaviour: ways(possible, 'behaviour') };
  const rows = new Map<number, Map<number, ReachablePoint>>();
  for (const shared of ways(possible, 'shared')) {
    const effects = (axis: Axis) =>
      effectsByScore(possible.grids[axis].cells, axis, shared, own[axis]);
    const behaviours = [...effects('behaviour')];
    for (const [facts, retrieval] of effects('facts')) {
      const row = ensured(rows, facts, () => new Map<number, ReachablePoint>());
      for (const [behaviour, training] of behaviours) {
        const point = ensured(row, behaviour, () => ({
          facts,
          behaviour,
          likely: nothingCounted(),
        }));
        addJoint(point.likely, shared.common, { facts: retrieval, behaviour: training }, 0);
      }
    }
  }
  return [...rows.values()].flatMap((row) => [...row.values()]);
}

/** How likely each effect on an axis is, by score, for one completion of the shared questions. */
function effectsByScore(
  cells: Uint8Array,
  axis: Axis,
  shared: Way,
  own: readonly Way[],
): ReadonlyMap<number, Float64Array> {
  const effects = new Map<number, Float64Array>();
  for (const { place, common, points } of own) {
    const score = exact(shared.points[axis] + points[axis]);
    const likely = ensured(effects, score, () => new Float64Array(EFFECTS.length));
    const effect = cells[shared.place * own.length + place] ?? 0;
    likely[effect] = (likely[effect] ?? 0) + common;
  }
  return effects;
}

/** One way to answer a group of questions, with what it adds to the scores. */
type Way = Completion & { readonly points: Scores };

function ways(possible: Possibilities, group: QuestionGroup): readonly Way[] {
  const open = openQuestions(possible, group);
  const closed = questionGroups[group].filter((question) => !open.includes(question));
  return completions(possible, group).map((completion) => {
    const options = [
      ...closed.map((question) => possible.options[question][0]),
      ...open.map((question, i) => possible.options[question][completion.chosen[i] ?? 0]),
    ];
    const points = (axis: Axis) =>
      options.reduce((sum, option) => sum + (option?.points[axis] ?? 0), 0);
    return { ...completion, points: { facts: points('facts'), behaviour: points('behaviour') } };
  });
}

function ensured<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
