import { useState } from 'react';
import { newestPrices } from '../model/prices';
import type { Work } from '../state/work';
import { Button } from './kit/Button';
import { Lazy } from './kit/Lazy';
import { Notice } from './kit/Notice';
import { OwnPriceProblems } from './OwnPriceProblems';
import { usePriceTables } from './usePriceTable';
import { useScenario } from './useScenario';

/** What could not be read from a link, and that nothing of one's own is lost. */
export function Notices() {
  const embed = useScenario((state) => state.embed);
  return (
    <div className="page-width grid gap-2 pb-2 empty:hidden">
      <LinkProblems />
      <OwnPriceProblems />
      <OlderPrices />
      {!embed && <PreviousWork />}
    </div>
  );
}

/** Its sentences are fetched, for most links are whole. */
function LinkProblems() {
  const problems = useScenario((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <Lazy
      load={() => import('./LinkProblems').then(({ LinkProblems }) => LinkProblems)}
      props={{}}
      what="what could not be read of the link"
      heightPx={46}
    />
  );
}

/** What they were is fetched, for most scenarios are at the newest prices. */
function OlderPrices() {
  const prices = useScenario((state) => state.scenario.prices);
  if (prices === newestPrices(usePriceTables())) return null;
  return (
    <Lazy
      load={() => import('./OldPrices').then(({ OldPrices }) => OldPrices)}
      props={{}}
      what="the comparison with today’s prices"
      heightPx={46}
    />
  );
}

function PreviousWork() {
  const previous = useScenario((state) => state.previous);
  const restorePrevious = useScenario((state) => state.restorePrevious);
  const [dismissed, setDismissed] = useState<Work>();
  if (!previous || previous === dismissed) return null;
  return (
    <Notice onDismiss={() => setDismissed(previous)}>
      Your previous work is kept.{' '}
      <Button kind="quiet" onClick={restorePrevious}>
        Go back to it
      </Button>
    </Notice>
  );
}
