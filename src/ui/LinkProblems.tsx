import { explainLinkProblem } from '../share/explainLinkProblem';
import { formatNumber } from './kit/format';
import { Notice } from './kit/Notice';
import { useScenario } from './useScenario';

/** More would push the page itself out of sight. */
const MOST_PROBLEMS = 5;

/** What could not be read from a link, a sentence each. */
export function LinkProblems() {
  const problems = useScenario((state) => state.problems);
  const dismissProblems = useScenario((state) => state.dismissProblems);
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
