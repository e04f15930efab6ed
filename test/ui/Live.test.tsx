// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createScenarioStore, type ScenarioStore } from '../../src/state/scenarioStore';
import { EvaluationProvider } from '../../src/ui/EvaluationProvider';
import { Live } from '../../src/ui/Live';
import { restOfPage } from '../../src/ui/restOfPage';
import { ScenarioContext, useEvaluation } from '../../src/ui/useScenario';

/** Who showed the newest scenario, in the order in which they did, after a change. */
function shownAfter(change: (state: ReturnType<ScenarioStore['getState']>) => void) {
  const store = createScenarioStore('2026-11-20');
  const shown: string[] = [];
  function Shown({ name }: { readonly name: string }) {
    if (useEvaluation().scenario === store.getState().scenario) shown.push(name);
    return null;
  }
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <Shown name="the page" />
        <Live>
          <Shown name="what moves" />
        </Live>
      </EvaluationProvider>
    </ScenarioContext>,
  );
  shown.length = 0;
  act(() => change(store.getState()));
  return shown;
}

it.each(['queries', 'prepHours'] as const)(
  'shows what moves before the rest of the page while %s slides',
  (id) => {
    expect(shownAfter(({ setParameter }) => setParameter(id, 120))).toEqual([
      'what moves',
      'the page',
    ]);
  },
);

it('shows an answer everywhere at once', () => {
  expect(shownAfter(({ answer }) => answer('change', 'weekly'))).toEqual([
    'the page',
    'what moves',
  ]);
});

it('shows a number and a choice of the same moment everywhere at once', () => {
  const shown = shownAfter(({ together, setParameter, choose }) =>
    together(() => {
      setParameter('prepHours', 120);
      choose('countLabour', false);
    }),
  );
  expect(shown.slice(-2)).toEqual(['the page', 'what moves']);
});
