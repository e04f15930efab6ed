import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Scenario } from '../../../src/model/scenario';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { Cost } from '../../../src/ui/cost/Cost';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { ScenarioContext } from '../../../src/ui/useScenario';

/** The section over a store of its own, with a scenario opened as an example. */
export function shownCost(scenario: Partial<Scenario> = {}) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openSituation(scenario, 'Test');
  render(
    <ScenarioContext value={store}>
      <LiveRegion>
        <EvaluationProvider>
          <Cost />
        </EvaluationProvider>
      </LiveRegion>
    </ScenarioContext>,
  );
  return {
    store,
    scenario: () => store.getState().scenario,
    section: within(screen.getByRole('region', { name: 'Cost' })),
    user: userEvent.setup(),
  };
}

export const facts = { gap: 'facts', change: 'weekly', material: 'large' } as const;
