import { type ApproachId, approachIds, approachSpecs } from '../approaches';
import type { Answers } from '../decide/questions';
import type { Recommendation } from '../decide/recommendation';
import type { Axis } from '../decide/weights';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import type { Availability } from './availability';
import { type ByApproach, byApproach } from './projection';

/** The needs that an approach must meet to be compared, and who meets them. */
export type Comparison = {
  readonly openNeeds: readonly Axis[];
  /** What each approach leaves unmet. */
  readonly unmet: ByApproach<readonly Axis[]>;
  /** Approaches that do the same job and can be had, in the order of the approaches. */
  readonly contenders: readonly ApproachId[];
  readonly cheapest: ApproachId | undefined;
  readonly cheapestContender: ApproachId | undefined;
};

/** Only equal jobs are compared: a prompt without the facts is cheap and does not do the job. */
export function comparison(
  answers: Answers,
  decided: Recommendation,
  inputs: Inputs,
  availabilities: ByApproach<Availability>,
  horizonTotals: ByApproach<Usd>,
): Comparison {
  const openNeeds = needsToMeet(decided);
  const canBeHad = (id: ApproachId) =>
    availabilities[id].isPossible && availabilities[id].isAvailable;
  const meets = {
    facts: (id: ApproachId) => meetsFacts(id, answers, inputs, availabilities[id]),
    behaviour: (id: ApproachId) => meetsBehaviour(id, answers),
  };
  const unmet = byApproach((id) => openNeeds.filter((axis) => !meets[axis](id)));
  const contenders =
    decided.outcome === 'none'
      ? []
      : approachIds.filter(
          (id) => canBeHad(id) && (unmet[id].length === 0 || id === decided.outcome),
        );
  return {
    openNeeds,
    unmet,
    contenders,
    cheapest: cheapestOf(approachIds.filter(canBeHad), horizonTotals),
    cheapestContender: cheapestOf(contenders, horizonTotals),
  };
}

/** The approach with the lowest horizon total; the first of equals, undefined of none. */
export function cheapestOf(
  approaches: readonly ApproachId[],
  totals: ByApproach<Usd>,
): ApproachId | undefined {
  return approaches.reduce<ApproachId | undefined>(
    (best, id) => (best === undefined || totals[id] < totals[best] ? id : best),
    undefined,
  );
}

/** Needs before the table of limits, except those that a limit meets for every approach. */
function needsToMeet({ needs, held }: Recommendation): readonly Axis[] {
  const open: Axis[] = [];
  if (needs.facts && held.facts !== 'no-material') open.push('facts');
  if (needs.behaviour && held.behaviour !== 'schema-only') open.push('behaviour');
  return open;
}

function meetsFacts(
  id: ApproachId,
  { change, material, speed }: Answers,
  { factsInPrompt }: Inputs,
  { isPossible }: Availability,
): boolean {
  const isLiveFeed = change === 'live' && material === 'none';
  if (isLiveFeed) return true;
  return approachSpecs[id].retrieves ? speed !== 'instant' : factsInPrompt && isPossible;
}

function meetsBehaviour(id: ApproachId, { training }: Answers): boolean {
  return approachSpecs[id].trains && training !== 'none';
}
