import type { Answers } from '../decide/questions';
import type { Flow } from './flow';
import { type GuideResult, replayFlow } from './replayFlow';
import { replaySheet, type Sheet, type SheetResult } from './replaySheet';
import { type RuleList, type RuleResult, replayRules } from './rules';

/** The published guides, as data. */
export type Guides = {
  readonly S0tree: Flow;
  readonly S3flow: Flow;
  readonly S4questions: Flow;
  readonly S4sheet: Sheet;
  readonly S1: RuleList;
  readonly S2: RuleList;
};
export type GuideId = keyof Guides;

/** The guides that ask one question after another, so that one can follow them. */
export type FlowId = 'S0tree' | 'S3flow' | 'S4questions';
export const flowIds: readonly FlowId[] = ['S0tree', 'S3flow', 'S4questions'];

export type GuideResults = {
  readonly S0tree: GuideResult;
  readonly S3flow: GuideResult;
  readonly S4questions: GuideResult;
  readonly S4sheet: SheetResult;
  readonly S1: RuleResult;
  readonly S2: RuleResult;
};

/** What every published guide makes of the same answers. */
export function replayGuides(guides: Guides, answers: Answers): GuideResults {
  return {
    S0tree: replayFlow(guides.S0tree, answers),
    S3flow: replayFlow(guides.S3flow, answers),
    S4questions: replayFlow(guides.S4questions, answers),
    S4sheet: replaySheet(guides.S4sheet, answers),
    S1: replayRules(guides.S1, answers),
    S2: replayRules(guides.S2, answers),
  };
}
