// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import * as scenarioCodec from '../../src/share/scenarioCodec';
import { createScenarioStore } from '../../src/state/scenarioStore';
import { CardLink } from '../../src/ui/CardLink';
import { EvaluationProvider } from '../../src/ui/EvaluationProvider';
import { restOfPage } from '../../src/ui/restOfPage';
import { ScenarioContext } from '../../src/ui/useScenario';

vi.mock('../../src/share/scenarioCodec', { spy: true });

it('is written only when what it carries has changed', () => {
  const store = createScenarioStore('2026-11-20');
  const page = () => (
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <CardLink id="CX-07" />
      </EvaluationProvider>
    </ScenarioContext>
  );
  const { rerender } = render(page());
  const { mock } = vi.mocked(scenarioCodec.encodeScenario);
  const written = mock.calls.length;
  rerender(page());
  expect(mock.calls.length).toBe(written);
  act(() => store.getState().answer('change', 'weekly'));
  expect(screen.getByRole('link').getAttribute('href')).toContain('change=weekly');
});
