import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Scenario } from '../../../src/model/scenario';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { ArithmeticProvider } from '../../../src/ui/ArithmeticProvider';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';

/** A part of the section over a store of its own, with a scenario opened as an example. */
export function shown(part: ReactNode, scenario: Partial<Scenario> = {}) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openSituation(scenario, 'Test');
  render(
    <ScenarioContext value={store}>
      <LiveRegion>
        <EvaluationProvider rest={restOfPage}>
          <ArithmeticProvider>{part}</ArithmeticProvider>
        </EvaluationProvider>
      </LiveRegion>
    </ScenarioContext>,
  );
  return {
    store,
    scenario: () => store.getState().scenario,
    user: userEvent.setup(),
  };
}

export const facts = { gap: 'facts', change: 'weekly', material: 'large' } as const;
