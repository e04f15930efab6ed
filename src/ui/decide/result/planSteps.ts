import { type ApproachId, approachSpecs, patternSpecs } from '../../../model/approaches';
import { limitSpec, limitWords, triggerClause } from '../../../model/decide/limits';
import type { PlanStep } from '../../../model/decide/plan';
import { known } from '../../../model/decide/questions';
import type { Evaluation } from '../../../model/evaluate';
import { retrievalPaysFrom } from './retrievalPaysFrom';

/** A step of the plan in words; without any where no option meets every limit. */
export type PlanWords = {
  readonly when: 'First' | 'Now' | 'Next' | 'Later';
  readonly says: string;
  readonly sources: readonly string[];
};

const whatToDo: { readonly [Id in ApproachId]: string } = {
  prompting: 'write a careful prompt with a few examples',
  rag: 'search your material for every query and let the model answer from what was found',
  tuning: 'train a model on your checked examples',
  hybrid: 'train a model on your checked examples and search your material for every query',
};

const FIRST: PlanWords = {
  when: 'First',
  says: 'A careful prompt and a test set of 20 questions, so that any further step can be measured.',
  sources: ['S2.mistake.3', 'S2.mistake.4', 'S3.pitfall.5'],
};

/** What to build first, and what would move it on, step by step. */
export function planSteps(evaluation: Evaluation): readonly PlanWords[] {
  const { now, next, later, promptFirst } = evaluation.decision.plan;
  if (!now) return [];
  return [
    ...(promptFirst ? [FIRST] : []),
    { when: 'Now', says: nowWords(now, evaluation), sources: [] },
    ...(next ? [{ when: 'Next', says: laterWords(next, evaluation), sources: [] } as const] : []),
    ...(later
      ? [{ when: 'Later', says: laterWords(later, evaluation), sources: [] } as const]
      : []),
  ];
}

/** Said where the plan ends with its first step. */
export const NO_LATER_STEP = 'No limit holds anything back, so there is no later step.';

/** What leaves no way open: nothing to quote, or no search and too much for a prompt. */
export function collisionSentence({ decision: { limits, held }, scenario }: Evaluation): string {
  if (limits.includes('nothing-to-cite') || !held.facts) {
    return `Here ${limitWords('nothing-to-cite').because}.`;
  }
  const rest =
    known(scenario.answers, 'material') === undefined
      ? 'nobody has said whether the material fits in a prompt'
      : 'the material does not fit in a prompt';
  return `Facts have to come from outside, but ${limitSpec(held.facts).because}, and ${rest}.`;
}

function nowWords(now: ApproachId, { decision, inputs }: Evaluation): string {
  const inPrompt =
    decision.held.facts === 'fits-in-prompt' ? '; the documents travel in the cached prompt' : '';
  const { name, says } = patternSpecs[inputs.pattern];
  const pattern = now === 'hybrid' ? ` Pattern: ${name}. ${says}` : '';
  return `${approachSpecs[now].name}: ${whatToDo[now]}${inPrompt}.${pattern}`;
}

function laterWords({ approach, once }: PlanStep, evaluation: Evaluation): string {
  const pays = once.includes('fits-in-prompt') ? ` ${retrievalPaysFrom(evaluation)}` : '';
  return `${approachSpecs[approach].name}, once ${triggerClause(once)}.${pays}`;
}
