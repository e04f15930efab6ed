import type { Scenario } from '../model/scenario';
import { isAnsweredParameter } from '../share/answeredParameter';

/** Whether one scenario comes from another by nothing but numbers that a slider sets. */
export function isSlid(before: Scenario, after: Scenario): boolean {
  return (
    differing(before, after).every((key) => key === 'parameters' || key === 'answers') &&
    differing(before.answers, after.answers).every(isAnsweredParameter)
  );
}

function differing<Whole extends object>(before: Whole, after: Whole) {
  const keys = Object.keys({ ...before, ...after }) as (keyof Whole)[];
  return keys.filter((key) => !Object.is(before[key], after[key]));
}
