import { type ApproachId, approachFor } from '../approaches';
import { limitSpec, standingLimits, type TableLimitId } from './limits';
import type { Answers } from './questions';
import type { Ruling } from './ruling';

/** A later step and the limits that must all be lifted first, the deciding one before the others. */
export type PlanStep = { readonly approach: ApproachId; readonly once: readonly TableLimitId[] };

/** What to build first and what would move it on; no `now` when no option meets every limit. */
export type Plan = {
  readonly now?: ApproachId;
  /** Begin with a prompt and a test set of 20 questions (S2.mistake.3, S2.mistake.4, S3.pitfall.5). */
  readonly promptFirst: boolean;
  readonly next?: PlanStep;
  readonly later?: PlanStep;
};

/** The staged plan of a ruling: facts before behaviour, each step opened by lifting a limit (CX-34). */
export function plan(answers: Answers, { outcome, needs, held }: Ruling): Plan {
  const promptFirst =
    answers.gap === 'untried' || answers.gap === 'nothing' || answers.testset === 'no';
  if (outcome === 'none') return { promptFirst };

  const has = {
    facts: needs.facts && !held.facts,
    training: needs.behaviour && !held.behaviour,
  };
  const steps: PlanStep[] = [];
  for (const axis of ['facts', 'behaviour'] as const) {
    const once = held[axis] ? standingLimits(axis, answers) : [];
    if (once.length === 0 || once.some((id) => limitSpec(id).effect === 'never')) continue;
    has[axis === 'facts' ? 'facts' : 'training'] = true;
    steps.push({ approach: approachFor(has), once });
  }
  const [next, later] = steps;
  return { now: outcome, promptFirst, ...(next && { next }), ...(later && { later }) };
}
