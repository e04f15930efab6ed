// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { ComponentFailures } from '../../../src/ui/architecture/details/ComponentFailures';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';

it('leads to the evidence where the page has no list that tells of a failure', async () => {
  const store = createScenarioStore('2026-11-20');
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <ComponentFailures id="training" approach="tuning" pattern="router" />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  const [first] = screen.getAllByRole('link');
  if (!first) return expect.fail('Training can go wrong');
  await userEvent.click(first);
  expect(store.getState().view).toBe('evidence');
  expect(store.getState().card).toMatch(/^Failure\./);
});
