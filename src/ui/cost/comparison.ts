import { type ApproachId, approachIds, approachSpecs } from '../../model/approaches';
import { limitSpec } from '../../model/decide/limits';
import { known, questionIds } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { unmetWords } from './jobWords';

/** Whom the pictures set side by side; without an other, one approach alone. */
export type Comparison = {
  readonly one: ApproachId;
  readonly other?: ApproachId;
  /** Does the same job; is the plan's next step; or is where an open answer could still lead. */
  readonly as?: 'contender' | 'next' | 'open';
};

/** The headline's pair; where it names one approach only, the outcome that is still possible beside it. */
export function comparison(evaluation: Evaluation): Comparison {
  const { headline, costs } = evaluation;
  if (!headline) return { one: costs.cheapest ?? 'prompting' };
  const { recommended: one, alternative, because } = headline;
  if (alternative && because) return { one, other: alternative, as: because };
  const open = openAlternative(evaluation);
  return open ? { one, other: open, as: 'open' } : { one };
}

/** The likeliest other approach that an answer not yet given would lead to. */
function openAlternative({ decision, scenario }: Evaluation): ApproachId | undefined {
  const { flips, outlook } = decision;
  const open = flips.filter(({ question }) => known(scenario.answers, question) === undefined);
  const outcomes = new Set(open.map(({ outcome }) => outcome));
  return approachIds
    .filter((id) => outcomes.has(id))
    .sort((a, b) => outlook.distribution[b] - outlook.distribution[a])[0];
}

/** What to know about a comparison that is not between equal jobs; undefined where it is. */
export function comparisonNote(evaluation: Evaluation): string | undefined {
  const { other, as } = comparison(evaluation);
  if (!other || as === 'contender') return undefined;
  const { name } = approachSpecs[other];
  const { next } = evaluation.decision.plan;
  const trigger = next && limitSpec(next.once).trigger;
  if (as === 'next')
    return `${name} is the next step of the plan${trigger ? `, once ${trigger}` : ''}.`;
  const unmet = unmetWords(other, evaluation);
  return `${name}${unmet ? ` ${unmet}; it` : ''} is where an answer still open could lead.`;
}

/** Which approaches the strips compare: the contenders, or the pair where there is but one of them. */
export function stripApproaches(evaluation: Evaluation): readonly ApproachId[] {
  const { contenders } = evaluation.costs;
  if (contenders.length > 1 || !evaluation.headline) return contenders;
  const { one, other } = comparison(evaluation);
  return other ? [one, other] : [];
}

/** Before the first answer there is no outcome, so nothing stands out. */
export function isNothingKnown({ scenario: { answers } }: Evaluation): boolean {
  return questionIds.every((id) => known(answers, id) === undefined);
}
