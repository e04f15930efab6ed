import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Evaluation } from '../model/evaluate';
import type { Judgement } from '../model/judgement';
import type { Money } from '../model/scenario';
import type { ScenarioActions, ScenarioState, ScenarioStore } from '../state/scenarioStore';

export const ScenarioContext = createContext<ScenarioStore | null>(null);
type Judged = Evaluation | Judgement | null;

// Three, since React renders a reader of a context anew whenever any provider above it changes, even
// where a nearer one has kept still.

/** What the page shows; without its figures until the rest of the page is there. */
export const PageEvaluationContext = createContext<Judged>(null);
/** The same for a section, which may be behind the page. */
export const SectionEvaluationContext = createContext<Judged>(null);
/** The same for a part of a section, which may be ahead of it or behind. */
export const EvaluationContext = createContext<Judged>(null);
/** Apart from the evaluation, so that what only writes money is left alone while numbers move. */
export const MoneyContext = createContext<Money>({});

/** A part of what the user set, and the actions that set it. */
export function useScenario<T>(select: (state: ScenarioState & ScenarioActions) => T): T {
  const store = use(ScenarioContext);
  if (!store) throw new Error('useScenario needs a <ScenarioContext value={store}> above it');
  return useStore(store, select);
}

/** What the answers alone come to: there from the first view on. */
export function useJudgement(): Judgement {
  const judgement =
    use(EvaluationContext) ?? use(SectionEvaluationContext) ?? use(PageEvaluationContext);
  if (!judgement) throw new Error('useJudgement needs an <EvaluationProvider> above it');
  return judgement;
}

/** Everything computed from what the user set; the same object for every view. */
export function useEvaluation(): Evaluation {
  const evaluation = useJudgement();
  if (!hasFigures(evaluation)) throw new Error('useEvaluation comes before the figures are there');
  return evaluation;
}

/** Whether everything is computed already, or only what needs no prices. */
export function hasFigures(judged: Evaluation | Judgement): judged is Evaluation {
  return 'costs' in judged;
}
