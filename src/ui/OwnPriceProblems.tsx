import { use, useState } from 'react';
import { formatNumber } from './kit/format';
import { Notice } from './kit/Notice';
import { OwnPriceProblemsContext } from './OwnPriceProblemsContext';

const MOST = 5;

/** Says what of the organisation's price file is not used, and what stands in its place. */
export function OwnPriceProblems() {
  const problems = use(OwnPriceProblemsContext);
  const [isDismissed, setIsDismissed] = useState(false);
  if (problems.length === 0 || isDismissed) return null;
  return (
    <Notice kind="warning" onDismiss={() => setIsDismissed(true)}>
      The price file of this page is not used in full; built-in prices stand in for what is left
      out.
      <ul className="list-disc pl-5">
        {problems.slice(0, MOST).map((problem) => (
          <li key={problem} className="wrap-anywhere">
            {problem}
          </li>
        ))}
      </ul>
      {problems.length > MOST && `And ${formatNumber(problems.length - MOST)} more.`}
    </Notice>
  );
}
