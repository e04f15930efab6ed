import { approachSpecs } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import type { Scenario } from '../../model/scenario';
import { changes } from '../../share/changes';
import { FigureButton } from '../FigureButton';
import { Disclosure } from '../kit/Disclosure';
import { formatMonths } from '../kit/format';
import { useBaseline } from '../useBaseline';
import { useEvaluation } from '../useScenario';
import { baselineSentence } from './baselineSentence';
import { changeWords } from './changeWords';
import { isApproach } from './words';

/** What has changed since the baseline was pinned, and what was set differently. */
export function BaselineChanges({ baseline }: { readonly baseline: Scenario }) {
  const evaluation = useEvaluation();
  const before = useBaseline();
  if (!before) return null;
  const differences = changes(baseline, evaluation.scenario);
  if (differences.length === 0)
    return (
      <p className="text-xs text-muted">
        The baseline is this scenario; change something to see what it does.
      </p>
    );
  return (
    <div className="text-xs">
      <p>
        {baselineSentence(before, evaluation)} <BaselineArithmetic before={before} />
      </p>
      <Disclosure size="small" summary={`What differs (${differences.length})`}>
        <ul className="max-h-40 overflow-y-auto">
          {differences.map((each) => {
            const { label, was, is } = changeWords(each, before, evaluation);
            return (
              <li key={each.key}>
                {label}: {was} → {is}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}

/** How the recommended total came about in the baseline. */
function BaselineArithmetic({ before }: { readonly before: Evaluation }) {
  const { outcome } = before.decision;
  if (!isApproach(outcome)) return null;
  return (
    <FigureButton
      name={`Baseline: ${approachSpecs[outcome].name}, over ${formatMonths(before.inputs.parameters.months)}`}
      request={{ kind: 'figure', approach: outcome, figure: 'total', isBaseline: true }}
    >
      How was it before?
    </FigureButton>
  );
}
