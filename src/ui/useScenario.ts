import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Evaluation } from '../model/evaluate';
import type { Money } from '../model/scenario';
import type { ScenarioActions, ScenarioState, ScenarioStore } from '../state/scenarioStore';

export const ScenarioContext = createContext<ScenarioStore | null>(null);
export const EvaluationContext = createContext<Evaluation | null>(null);
/** Apart from the evaluation, so that what only writes money is left alone while numbers move. */
export const MoneyContext = createContext<Money>({});

/** A part of what the user set, and the actions that set it. */
export function useScenario<T>(select: (state: ScenarioState & ScenarioActions) => T): T {
  const store = use(ScenarioContext);
  if (!store) throw new Error('useScenario needs a <ScenarioContext value={store}> above it');
  return useStore(store, select);
}

/** Everything computed from what the user set; the same object for every view. */
export function useEvaluation(): Evaluation {
  const evaluation = use(EvaluationContext);
  if (!evaluation) throw new Error('useEvaluation needs an <EvaluationContext value> above it');
  return evaluation;
}
