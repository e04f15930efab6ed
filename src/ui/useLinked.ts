import { createContext, use } from 'react';
import type { Scenario } from '../model/scenario';
import { ScenarioContext } from './useScenario';

/** What a link carries. */
export type Linked = { readonly scenario: Scenario; readonly baseline: Scenario | undefined };

export const LinkedContext = createContext<Linked | null>(null);

/**
 * What the links on the page carry. While a slider is dragged they wait, as the address does: nobody
 * follows one meanwhile, and there are many.
 */
export function useLinked(): Linked {
  const linked = use(LinkedContext);
  const store = use(ScenarioContext);
  if (linked) return linked;
  if (!store) throw new Error('useLinked needs a <ScenarioContext value={store}> above it');
  return store.getState();
}
