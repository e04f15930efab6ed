import { createContext, type ReactNode, use } from 'react';
import type { Evaluation } from '../model/evaluate';
import type { Judgement } from '../model/judgement';
import type { Scenario } from '../model/scenario';
import { EvaluationContext, useJudgement, useScenario } from './useScenario';

type Evaluate = (scenario: Scenario) => Evaluation | Judgement;

/** Evaluates a scenario once for everybody; null where nothing has to move with a finger. */
export const EvaluateContext = createContext<Evaluate | null>(null);

/** What moves with the finger: below it the evaluation is never behind, as elsewhere it may be. */
export function Live({ children }: { readonly children: ReactNode }) {
  const followed = useJudgement();
  const evaluateOnce = use(EvaluateContext);
  const evaluation = useScenario(({ scenario }) => evaluateOnce?.(scenario) ?? followed);
  return <EvaluationContext value={evaluation}>{children}</EvaluationContext>;
}
