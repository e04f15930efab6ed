import { type LadderMark, type LadderStep, ladderMarks, ladderSteps } from './ladder';

/** Where a number of examples stands: its step, the marks at or below it, and those above. */
export type LadderPlace = {
  readonly step: LadderStep;
  /** The step above and how many examples it takes; none at the top. */
  readonly next?: LadderStep;
  readonly missing: number;
  readonly reached: readonly LadderMark[];
  readonly ahead: readonly LadderMark[];
};

/** The place of a number of checked examples on the ladder. */
export function ladderPlace(examples: number): LadderPlace {
  const step = ladderSteps.filter(({ from }) => examples >= from).at(-1) ?? ladderSteps[0];
  const next = ladderSteps.find(({ from }) => from > examples);
  return {
    step,
    ...(next && { next }),
    missing: next ? next.from - examples : 0,
    reached: ladderMarks.filter((mark) => isReached(mark, examples)),
    ahead: ladderMarks.filter((mark) => !isReached(mark, examples)),
  };
}

/** S0’s tree asks for more than its mark; everyone else is content with reaching it. */
function isReached({ source, from }: LadderMark, examples: number): boolean {
  return source === 'S0.ex.tree' ? examples > from : examples >= from;
}
