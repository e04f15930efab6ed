// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ViewId } from '../../../src/share/pageView';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { GuidesInBrief } from '../../../src/ui/decide/GuidesInBrief';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';

it.each<[ViewId, ViewId | undefined]>([
  ['decide', 'decide'],
  ['cost', undefined],
])('leads to guides that are still being made, from “%s” by way of %s', async (view, shown) => {
  const store = createScenarioStore('2026-11-20');
  store.getState().setView(view);
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <GuidesInBrief />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'What the guides say' }));
  expect(store.getState().view).toBe(shown);
});
