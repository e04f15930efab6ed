import type { ReactNode } from 'react';
import { type ApproachId, patternSpecs } from '../../../model/approaches';
import { limitSpec, limitWords, triggerClause } from '../../../model/decide/limits';
import type { PlanStep } from '../../../model/decide/plan';
import { known } from '../../../model/decide/questions';
import type { Evaluation } from '../../../model/evaluate';
import { ApproachName } from '../../ApproachName';
import { ResultPart } from './ResultPart';
import { retrievalPaysFrom } from './retrievalPaysFrom';
import { Sources } from './Sources';

const whatToDo: { readonly [Id in ApproachId]: string } = {
  prompting: 'write a careful prompt with a few examples',
  rag: 'search your material for every query and let the model answer from what was found',
  tuning: 'train a model on your checked examples',
  hybrid: 'train a model on your checked examples and search your material for every query',
};

/** What to build first, and what would move it on. */
export function Plan({ evaluation }: { readonly evaluation: Evaluation }) {
  const { plan, held } = evaluation.decision;
  if (!plan.now) return <NoWay evaluation={evaluation} />;
  return (
    <ResultPart title="Step by step">
      <dl className="grid max-w-line grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        {plan.promptFirst && (
          <Step when="First">
            A careful prompt and a test set of 20 questions, so that any further step can be
            measured.
            <Sources ids={['S2.mistake.3', 'S2.mistake.4', 'S3.pitfall.5']} />
          </Step>
        )}
        <Step when="Now">
          <ApproachName id={plan.now} />: {whatToDo[plan.now]}
          {held.facts === 'fits-in-prompt' && '; the documents travel in the cached prompt'}.
          {plan.now === 'hybrid' && <Pattern evaluation={evaluation} />}
        </Step>
        {plan.next && (
          <Step when="Next">
            <Later step={plan.next} evaluation={evaluation} />
          </Step>
        )}
        {plan.later && (
          <Step when="Later">
            <Later step={plan.later} evaluation={evaluation} />
          </Step>
        )}
      </dl>
      {!plan.next && (
        <p className="max-w-line pt-2 text-sm text-muted">
          No limit holds anything back, so there is no later step.
        </p>
      )}
    </ResultPart>
  );
}

function NoWay({ evaluation }: { readonly evaluation: Evaluation }) {
  return (
    <ResultPart title="No option meets every limit">
      <p className="max-w-line text-sm">
        {collision(evaluation)} Something has to give: every single answer that opens a way is
        listed below.
      </p>
    </ResultPart>
  );
}

/** What leaves no way open: nothing to quote, or no search and too much for a prompt. */
function collision({ decision: { limits, held }, scenario }: Evaluation): string {
  if (limits.includes('nothing-to-cite') || !held.facts) {
    return `Here ${limitWords('nothing-to-cite').because}.`;
  }
  const rest =
    known(scenario.answers, 'material') === undefined
      ? 'nobody has said whether the material fits in a prompt'
      : 'the material does not fit in a prompt';
  return `Facts have to come from outside, but ${limitSpec(held.facts).because}, and ${rest}.`;
}

function Step({ when, children }: { readonly when: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{when}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Pattern({ evaluation }: { readonly evaluation: Evaluation }) {
  const { name, says } = patternSpecs[evaluation.inputs.pattern];
  return (
    <>
      {' '}
      Pattern: {name}. {says}
    </>
  );
}

function Later({ step, evaluation }: { readonly step: PlanStep; readonly evaluation: Evaluation }) {
  return (
    <>
      <ApproachName id={step.approach} />, once {triggerClause(step.once)}.
      {step.once.includes('fits-in-prompt') && ` ${retrievalPaysFrom(evaluation)}`}
    </>
  );
}
