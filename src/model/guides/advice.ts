import type { ApproachId } from '../approaches';
import type { Answers, QuestionId } from '../decide/questions';
import { holds, openQuestions, type Test } from './condition';

/** One “use it when” of an article; what it says stands with the citation of the same id. */
export type Advice = {
  readonly id: string;
  /** What it speaks for; absent where it names what to weigh, but no side. */
  readonly side?: ApproachId;
  /** Absent where none of our questions decides it. */
  readonly when?: Test;
};

/** Whether a rule fires, does not, waits for answers, or is beyond what is asked. */
export type AdviceState = 'fires' | 'waits' | 'rests' | 'undecidable';

export type AdviceResult = Advice & {
  readonly state: AdviceState;
  /** The unanswered questions that a waiting rule depends on. */
  readonly open: readonly QuestionId[];
};

const stateOf = { yes: 'fires', unknown: 'waits', no: 'rests' } as const;

/** What each rule says of these answers, in the order of the rules. */
export function adviceResults(rules: readonly Advice[], answers: Answers): readonly AdviceResult[] {
  return rules.map((rule): AdviceResult => {
    if (!rule.when) return { ...rule, state: 'undecidable', open: [] };
    return {
      ...rule,
      state: stateOf[holds(rule.when, answers)],
      open: openQuestions(rule.when, answers),
    };
  });
}
