import type { Judgement } from '../model/judgement';
import { isSlid } from './isSlid';
import { useRested } from './kit/useRested';

/** For what need not move with a number: an evaluation that stays as it is while numbers slide. */
export function useRestedEvaluation<Judged extends Judgement>(
  newest: Judged,
  isSeen = false,
): Judged {
  const rested = useRested(newest, isSeen);
  return isSlid(rested.scenario, newest.scenario) ? rested : newest;
}
