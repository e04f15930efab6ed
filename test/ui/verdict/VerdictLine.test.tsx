// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { supportBot } from '../../../src/data/situations/supportBot';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { VerdictLine } from '../../../src/ui/verdict/VerdictLine';

it('says under the verdict what has changed since the baseline', async () => {
  const store = createScenarioStore('2026-11-20');
  store.getState().openSituation({ answers: supportBot.answers }, supportBot.name);
  render(
    <ScenarioContext value={store}>
      <LiveRegion>
        <EvaluationProvider rest={restOfPage}>
          <VerdictLine />
        </EvaluationProvider>
      </LiveRegion>
    </ScenarioContext>,
  );
  const region = screen.getByRole('region', { name: 'Verdict' });
  expect(region).not.toHaveTextContent(/baseline/);
  act(() => store.getState().pinBaseline());
  act(() => store.getState().setParameter('months', 36));
  expect(
    await screen.findByText(/^Against the baseline: still Hybrid; the recommended total goes/),
  ).toBeVisible();
  expect(screen.getByText('What differs (1)')).toBeVisible();
});
