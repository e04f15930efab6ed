import { useEffect } from 'react';
import { plainText } from '../share/plainText';
import type { ScenarioStore } from '../state/scenarioStore';
import { ArithmeticProvider } from './ArithmeticProvider';
import { EvaluationProvider } from './EvaluationProvider';
import { Button } from './kit/Button';
import { ErrorBoundary } from './kit/ErrorBoundary';
import { LiveRegion } from './kit/LiveRegion';
import { Notice } from './kit/Notice';
import { Page } from './Page';
import type { RestOfPage } from './useRestOfPage';
import { ScenarioContext, useScenario } from './useScenario';

type AppProps = {
  readonly store: ScenarioStore;
  /** Undefined until it is there. */
  readonly rest: RestOfPage | undefined;
  /** Given where it could not be fetched. */
  readonly onRetry?: () => void;
};

/** The whole app over one store. */
export function App({ store, rest, onRetry }: AppProps) {
  return (
    <ScenarioContext value={store}>
      <DocumentLook />
      <LiveRegion>
        <ErrorBoundary sentence="The page could not be shown. Your entries are in its address: keep that, and reload.">
          <EvaluationProvider rest={rest}>
            <ArithmeticProvider>
              {onRetry && <RestMissing onRetry={onRetry} />}
              <Page />
            </ArithmeticProvider>
          </EvaluationProvider>
        </ErrorBoundary>
      </LiveRegion>
    </ScenarioContext>
  );
}

function RestMissing({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="page-width py-2">
      <Notice kind="warning">
        Only a part of the page could be fetched: costs, links and the result are missing. Your
        answers are kept. <Button onClick={onRetry}>Try again</Button>
      </Notice>
    </div>
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
    const said = plainText(title ?? ''); // the name of the page must not turn around with it
    document.title = said ? `${said} – RAG or Fine-Tune?` : 'RAG or Fine-Tune?';
  }, [title]);
  return null;
}
