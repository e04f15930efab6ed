import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Evaluation } from '../model/evaluate';
import type { Judgement } from '../model/judgement';
import type { Scenario } from '../model/scenario';
import { EvaluationContext, useJudgement, useScenario } from './useScenario';

type Evaluate = (scenario: Scenario) => Evaluation | Judgement;

/** Evaluates a scenario once for everybody; null where nothing has to move with a finger. */
export const EvaluateContext = createContext<Evaluate | null>(null);

type LiveProps = { readonly children: ReactNode };

/** What moves with the finger: below it the evaluation is never behind, as elsewhere it may be. */
export function Live({ children }: LiveProps) {
  return <EvaluationContext value={useNewest()}>{children}</EvaluationContext>;
}

/** What only moves with what the answers come to: below it the evaluation is behind until they come to something else. */
export function LiveDecision({ children }: LiveProps) {
  const followed = useJudgement();
  const newest = useNewest();
  // The outlook is the same object as long as the answers decide the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: numbers alone do not count
  const kept = useMemo(() => newest, [newest.decision.outlook, followed]);
  return <EvaluationContext value={kept}>{children}</EvaluationContext>;
}

function useNewest() {
  const followed = useJudgement();
  const evaluateOnce = use(EvaluateContext);
  return useScenario(({ scenario }) => evaluateOnce?.(scenario) ?? followed);
}
