import { approachFor, outcomeIds } from '../approaches';
import { type Completion, completions, openQuestions } from './completions';
import { EFFECTS, groupOf, type Possibilities, type QuestionGroup } from './possibilities';
import type { QuestionId } from './questions';
import type { Axis } from './weights';

/** How likely each outcome is, in the order of outcomeIds. */
export type Likelihoods = Float64Array;

/** How likely the outcomes are in all, and by question together with each of its options. */
export type Counted = {
  readonly all: Likelihoods;
  readonly byOption: (question: QuestionId) => readonly Likelihoods[];
};

/**
 * Scores are sums and, given the shared questions, the axes are independent: so the completions of
 * each axis are counted apart and then multiplied.
 */
export function counted(possible: Possibilities): Counted {
  const ways = {
    shared: completions(possible, 'shared'),
    facts: completions(possible, 'facts'),
    behaviour: completions(possible, 'behaviour'),
  };
  const tallied = (axis: Axis, some: readonly Completion[]) =>
    tally(possible.grids[axis].cells, some, ways[axis].length);
  const total = {
    facts: tallied('facts', ways.facts),
    behaviour: tallied('behaviour', ways.behaviour),
  };
  const all = joint(ways.shared, total);
  const only = (group: QuestionGroup, some: readonly Completion[]) =>
    group === 'shared'
      ? joint(some, total)
      : joint(ways.shared, { ...total, [group]: tallied(group, some) });
  return {
    all,
    byOption: (question) => {
      const options = possible.options[question];
      const group = groupOf(question);
      if (!group || options.length === 1) return [all];
      const at = openQuestions(possible, group).indexOf(question);
      return options.map((_, option) =>
        only(
          group,
          ways[group].filter(({ chosen }) => chosen[at] === option),
        ),
      );
    },
  };
}

/** How likely each effect on an axis is, one after the other for every completion of the shared questions. */
function tally(cells: Uint8Array, own: readonly Completion[], perShared: number): Float64Array {
  const likely = new Float64Array((cells.length / perShared) * EFFECTS.length);
  for (let first = 0, to = 0; first < cells.length; first += perShared, to += EFFECTS.length) {
    for (const { place, common } of own) {
      const effect = to + (cells[first + place] ?? 0);
      likely[effect] = (likely[effect] ?? 0) + common;
    }
  }
  return likely;
}

/** The outcome of each pair of effects, as an index of outcomeIds: by facts, then by behaviour. */
const OUTCOMES = EFFECTS.flatMap((facts) =>
  EFFECTS.map((behaviour) =>
    outcomeIds.indexOf(
      facts === 'none'
        ? 'none'
        : approachFor({ facts: facts === 'yes', training: behaviour === 'yes' }),
    ),
  ),
);

function joint(shared: readonly Completion[], tallies: Record<Axis, Float64Array>): Likelihoods {
  const likely = nothingCounted();
  for (const { place, common } of shared) addJoint(likely, common, tallies, place);
  return likely;
}

/** Likelihoods to begin a count with. */
export function nothingCounted(): Likelihoods {
  return new Float64Array(outcomeIds.length);
}

/** Adds how likely each outcome is where both axes have the effects at one place of their tallies. */
export function addJoint(
  likely: Likelihoods,
  common: number,
  { facts, behaviour }: Record<Axis, Float64Array>,
  place: number,
): void {
  const first = place * EFFECTS.length;
  for (let pair = 0; pair < OUTCOMES.length; pair++) {
    const outcome = OUTCOMES[pair] ?? 0;
    const retrieval = facts[first + Math.floor(pair / EFFECTS.length)] ?? 0;
    const training = behaviour[first + (pair % EFFECTS.length)] ?? 0;
    likely[outcome] = (likely[outcome] ?? 0) + common * retrieval * training;
  }
}
