import { useState } from 'react';
import { explainLinkProblem } from '../share/linkProblem';
import type { Work } from '../state/work';
import { Button } from './kit/Button';
import { formatNumber } from './kit/format';
import { Notice } from './kit/Notice';
import { OldPrices } from './OldPrices';
import { OwnPriceProblems } from './OwnPriceProblems';
import { useScenario } from './useScenario';

/** What could not be read from a link, and that nothing of one's own is lost. */
export function Notices() {
  const embed = useScenario((state) => state.embed);
  return (
    <div className="page-width grid gap-2 pb-2 empty:hidden">
      <LinkProblems />
      <OwnPriceProblems />
      <OldPrices />
      {!embed && <PreviousWork />}
    </div>
  );
}

/** More would push the page itself out of sight. */
const MOST_PROBLEMS = 5;

function LinkProblems() {
  const problems = useScenario((state) => state.problems);
  const dismissProblems = useScenario((state) => state.dismissProblems);
  if (problems.length === 0) return null;
  const sentences = [...new Set(problems.map(explainLinkProblem))];
  const more = sentences.length - MOST_PROBLEMS;
  return (
    <Notice kind="warning" onDismiss={dismissProblems}>
      {sentences.length === 1 ? (
        sentences[0]
      ) : (
        <>
          The link was read in part.
          <ul className="list-disc pl-5">
            {sentences.slice(0, MOST_PROBLEMS).map((sentence) => (
              <li key={sentence} className="wrap-anywhere">
                {sentence}
              </li>
            ))}
          </ul>
          {more > 0 && `And ${formatNumber(more)} more. What could be read is shown.`}
        </>
      )}
    </Notice>
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
