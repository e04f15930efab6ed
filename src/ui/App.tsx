import { useEffect } from 'react';
import type { ScenarioStore } from '../state/scenarioStore';
import { ArithmeticProvider } from './ArithmeticProvider';
import { EvaluationProvider } from './EvaluationProvider';
import { ErrorBoundary } from './kit/ErrorBoundary';
import { LiveRegion } from './kit/LiveRegion';
import { Page } from './Page';
import { ScenarioContext, useScenario } from './useScenario';

/** The whole app over one store. */
export function App({ store }: { readonly store: ScenarioStore }) {
  return (
    <ScenarioContext value={store}>
      <DocumentLook />
      <LiveRegion>
        <ErrorBoundary sentence="The page could not be shown. Your entries are in its address: keep that, and reload.">
          <EvaluationProvider>
            <ArithmeticProvider>
              <Page />
            </ArithmeticProvider>
          </EvaluationProvider>
        </ErrorBoundary>
      </LiveRegion>
    </ScenarioContext>
  );
}

/** What of the store shows outside the page itself: theme and title of the document. */
function DocumentLook() {
  const theme = useScenario((state) => state.theme) ?? 'auto';
  const title = useScenario((state) => state.scenario.title);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.title = title ? `${title} – RAG or Fine-Tune?` : 'RAG or Fine-Tune?';
  }, [title]);
  return null;
}
