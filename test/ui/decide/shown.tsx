import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import type { Answers } from '../../../src/model/decide/questions';
import { evaluate } from '../../../src/model/evaluate';
import type { Scenario } from '../../../src/model/scenario';
import { blankScenario } from '../../../src/share/blankScenario';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';

/** A part of the page over a real store that holds some answers of the visitor's own, or an example's. */
export function shown(
  part: ReactNode,
  { answers = {}, example }: { answers?: Answers; example?: string } = {},
) {
  const store = createScenarioStore(newestPriceTable.asOf);
  const { openSituation, confirmExample } = store.getState();
  openSituation({ answers }, example ?? 'Own answers');
  if (!example) confirmExample();
  const page = render(
    <ScenarioContext value={store}>
      <LiveRegion>
        <EvaluationProvider rest={restOfPage}>{part}</EvaluationProvider>
      </LiveRegion>
    </ScenarioContext>,
  );
  return { store, page, user: userEvent.setup() };
}

/** Everything computed from some answers, and whatever else a scenario holds. */
export function evaluated(answers: Answers, others: Partial<Scenario> = {}) {
  return evaluate(
    { ...blankScenario(newestPriceTable.asOf), ...others, answers },
    newestPriceTable,
  );
}
