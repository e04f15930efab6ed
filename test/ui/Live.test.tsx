// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { createScenarioStore, type ScenarioStore } from '../../src/state/scenarioStore';
import { EvaluationProvider } from '../../src/ui/EvaluationProvider';
import { Live } from '../../src/ui/Live';
import { restOfPage } from '../../src/ui/restOfPage';
import { Section } from '../../src/ui/Section';
import { ScenarioContext, useEvaluation } from '../../src/ui/useScenario';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Shows = (props: { readonly name: string }) => ReactNode;

/** Who showed the newest scenario, in the order in which they did, after a change. */
function shownAfter(
  change: (state: ReturnType<ScenarioStore['getState']>) => void,
  more?: (Shown: Shows) => ReactNode,
) {
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
        {more?.(Shown)}
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

it('shows the questions with a number that was answered, since the next one depends on it', () => {
  vi.stubGlobal('IntersectionObserver', ScreenForAll);
  const shown = shownAfter(
    ({ answer }) => answer('examples', 2_000),
    (Shown) => (
      <Section
        section={{
          id: 'decide',
          name: 'Decide',
          what: 'the questions',
          Content: () => <Shown name="the questions" />,
        }}
      />
    ),
  );
  expect([...new Set(shown)]).toEqual(['what moves', 'the questions', 'the page']);
});

it('leaves the questions alone while numbers slide that decide nothing', () => {
  vi.stubGlobal('IntersectionObserver', ScreenForAll);
  const store = createScenarioStore('2026-11-20');
  let rendered = 0;
  function Questions() {
    useEvaluation();
    rendered++;
    return null;
  }
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <Section
          section={{ id: 'decide', name: 'Decide', what: 'the questions', Content: Questions }}
        />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  act(() => store.getState().setParameter('prepHours', 110)); // a first change counts everywhere
  rendered = 0;
  for (const hours of [120, 130, 140]) act(() => store.getState().setParameter('prepHours', hours));
  expect(rendered).toBe(0);
});

/** On a screen on which everything is in sight. */
class ScreenForAll {
  readonly report: (entries: readonly object[]) => void;
  constructor(report: (entries: readonly object[]) => void) {
    this.report = report;
  }
  observe() {
    this.report([{ isIntersecting: true }]);
  }
  disconnect() {}
}
