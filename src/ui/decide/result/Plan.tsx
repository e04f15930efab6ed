import type { Evaluation } from '../../../model/evaluate';
import { Marked } from '../../Marked';
import { Sources } from '../../Sources';
import { collisionSentence, NO_LATER_STEP, planSteps } from './planSteps';
import { ResultPart } from './ResultPart';

/** What to build first, and what would move it on. */
export function Plan({ evaluation }: { readonly evaluation: Evaluation }) {
  const steps = planSteps(evaluation);
  if (steps.length === 0) return <NoWay evaluation={evaluation} />;
  return (
    <ResultPart title="Step by step">
      <dl className="grid max-w-line grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        {steps.map(({ when, says, sources }) => (
          <div key={when} className="contents">
            <dt className="font-semibold">{when}</dt>
            <dd>
              <Marked text={says} />
              <Sources ids={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {!evaluation.decision.plan.next && (
        <p className="max-w-line pt-2 text-sm text-muted">{NO_LATER_STEP}</p>
      )}
    </ResultPart>
  );
}

function NoWay({ evaluation }: { readonly evaluation: Evaluation }) {
  return (
    <ResultPart title="No option meets every limit">
      <p className="max-w-line text-sm">
        {collisionSentence(evaluation)} Something has to give: every single answer that opens a way
        is listed below.
      </p>
    </ResultPart>
  );
}
