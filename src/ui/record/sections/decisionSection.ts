import { isNothingKnown } from '../../../model/decide/questions';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import {
  collisionSentence,
  NO_LATER_STEP,
  plainText,
  planSteps,
  verdictSentences,
} from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

const ASKED = 'What should the product be built on: Prompting, RAG, Fine-tuning or Hybrid?';

/** What was asked, what came of it, and what to build first. */
export function decisionSection({ evaluation }: RecordSubject): RecordSection {
  const { scenario } = evaluation;
  const { now, why, wayOut, cost, breakEven, saving, overBudget, ...rest } =
    verdictSentences(evaluation);
  const { closing, priceChanges } = rest;
  const money = [plainText(cost), breakEven, saving].filter(Boolean).join(' ');
  const lines = [
    why,
    wayOut,
    money,
    overBudget && `Over budget: ${overBudget}`,
    ...priceChanges.map((each) => `Price changes: ${each}`),
    ...closing.map((each) => `Ends soon: ${each}`),
  ];
  const said = new Set(lines.filter((says) => says !== now));
  return {
    id: 'decision',
    heading: 'Decision',
    blocks: [
      { kind: 'lines', lines: [{ says: ASKED }] },
      { kind: 'lead', says: now },
      { kind: 'lines', lines: [...said].flatMap((says) => (says ? [{ says }] : [])) },
      ...(isNothingKnown(scenario.answers) ? [] : planBlocks(evaluation)),
    ],
  };
}

function planBlocks(evaluation: RecordSubject['evaluation']): readonly RecordBlock[] {
  const steps = planSteps(evaluation);
  if (steps.length === 0) {
    return [{ kind: 'lines', lines: [{ says: collisionSentence(evaluation) }] }];
  }
  return [
    {
      kind: 'list',
      title: 'Step by step',
      lines: steps.map(({ when, says, sources }) => ({ says: `${when}: ${says}`, sources })),
    },
    ...(evaluation.decision.plan.next
      ? []
      : [{ kind: 'lines', lines: [{ says: NO_LATER_STEP }] } as const]),
  ];
}
