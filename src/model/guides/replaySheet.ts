import { type ApproachId, approachSpecs } from '../approaches';
import type { Answers } from '../decide/questions';
import { holds } from './condition';
import type { NoteRow } from './flow';
import type { GuideResult } from './replayFlow';
import { type RuleHit, type RuleList, replayRules } from './rules';

/** A cheat sheet: unordered lines, and what holds where none of them fires. */
export type Sheet = RuleList & {
  readonly otherwise: { readonly id: string; readonly says: string; readonly side: 'rag' };
  readonly notes: readonly NoteRow[];
};

/** What a sheet makes of some answers: always an outcome, and the lines behind it. */
export type SheetResult = GuideResult & {
  readonly outcome: ApproachId;
  readonly fired: readonly RuleHit[];
};

/**
 * Count the lines that fire: lines of one kind give that kind, lines of both kinds Hybrid. A line
 * that cannot be answered does not fire.
 */
export function replaySheet(sheet: Sheet, answers: Answers): SheetResult {
  const lines = replayRules(sheet, answers).fired;
  const { id, side } = sheet.otherwise;
  const fired = lines.length > 0 ? lines : [{ id, side }];
  const outcome = joinedSides(fired);
  const path = sheet.rules.flatMap((rule) => {
    const answer = rule.when ? holds(rule.when, answers) : 'unknown';
    return answer === 'unknown' ? [] : [{ node: rule.id, answer }];
  });
  const leaf = lines.length > 0 ? undefined : id;
  return { outcome, open: [outcome], path, stoppedAt: undefined, leaf, ahead: [], fired };
}

/** The approach that has every side named, and no more. */
function joinedSides(fired: readonly RuleHit[]): ApproachId {
  const retrieves = fired.some(({ side }) => approachSpecs[side].retrieves);
  const trains = fired.some(({ side }) => approachSpecs[side].trains);
  if (retrieves && trains) return 'hybrid';
  return trains ? 'tuning' : 'rag';
}
