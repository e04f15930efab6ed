import type { Answers } from '../../model/decide/questions';
import { conditionsOf, holds, type Truth } from '../../model/guides/condition';
import type { Clash } from './clash';

/** Whether the answers given so far put a scenario into a clash, or keep it out. */
export function clashHolds({ when, unless }: Clash, answers: Answers): Truth {
  const inside = holds(when, answers);
  const outside = unless ? holds(unless, answers) : 'no';
  if (inside === 'no' || outside === 'yes') return 'no';
  return inside === 'yes' && outside === 'no' ? 'yes' : 'unknown';
}

/** How many answers a clash depends on: the more, the more it says about a scenario. */
export function clashConditions({ when, unless }: Clash): number {
  return [when, ...(unless ? [unless] : [])].flatMap(conditionsOf).length;
}
