import { approachFor, type OutcomeId } from '../approaches';
import { decidingLimit, type LimitId, type TableLimitId } from './limits';
import { type Answers, known } from './questions';
import type { AboveBorder } from './scores';
import type { Axis } from './weights';

/** What the limits make of the two needs. */
export type Ruling = {
  readonly outcome: OutcomeId;
  /** Needs before the table of limits, so that `citations` counts. */
  readonly needs: AboveBorder;
  /** The limit that decided each axis, where one did. */
  readonly held: { readonly [A in Axis]?: TableLimitId };
  /** Everything that changed something, in the order in which it is applied. */
  readonly limits: readonly LimitId[];
};

/** The outcome for answers whose scores lie on the given sides of the borders. */
export function ruling(answers: Answers, above: AboveBorder): Ruling {
  const citations = isCitationNeed(answers) && !above.facts;
  const needs = { facts: above.facts || citations, behaviour: above.behaviour };
  const factsLimit = needs.facts ? decidingLimit('facts', answers) : undefined;
  const behaviourLimit = needs.behaviour ? decidingLimit('behaviour', answers) : undefined;
  const nothingToCite = answers.cite === 'must' && answers.material === 'none';
  const unreachable = factsLimit !== undefined && isOutOfReach(answers);
  return {
    outcome:
      nothingToCite || unreachable
        ? 'none'
        : approachFor({
            facts: needs.facts && !factsLimit,
            training: needs.behaviour && !behaviourLimit,
          }),
    needs,
    held: {
      ...(factsLimit && { facts: factsLimit }),
      ...(behaviourLimit && { behaviour: behaviourLimit }),
    },
    limits: [
      ...(citations ? (['citations'] as const) : []),
      ...(factsLimit ? [factsLimit] : []),
      ...(behaviourLimit ? [behaviourLimit] : []),
      ...(nothingToCite ? (['nothing-to-cite'] as const) : []),
    ],
  };
}

function isCitationNeed({ cite, material }: Answers): boolean {
  return cite === 'must' && material !== 'none';
}

/** Facts that neither a prompt nor a live feed can bring once retrieval is ruled out. */
function isOutOfReach(answers: Answers): boolean {
  const material = known(answers, 'material') ?? 'unknown';
  return material !== 'none' && material !== 'small' && answers.change !== 'live';
}
