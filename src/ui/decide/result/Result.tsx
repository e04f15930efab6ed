import { memo } from 'react';
import { known, type QuestionId, questionIds } from '../../../model/decide/questions';
import type { Evaluation } from '../../../model/evaluate';
import { WeightsEditor } from '../../WeightsEditor';
import { Comparison } from './Comparison';
import { Conflicts } from './Conflicts';
import { Flips } from './Flips';
import { GuidesTable } from './GuidesTable';
import { Plan } from './Plan';
import { Reasons } from './Reasons';
import { Sureness } from './Sureness';

type ResultProps = {
  readonly evaluation: Evaluation;
  readonly onOpen: (question: QuestionId) => void;
};

/** What the answers lead to, why, and all the doubt about it. */
export const Result = memo(function Result({ evaluation, onOpen }: ResultProps) {
  const { scenario, decision, weights } = evaluation;
  if (questionIds.every((id) => known(scenario.answers, id) === undefined)) {
    return (
      <p className="max-w-line text-sm text-muted">
        With the first answer you know, what to do and why stands here.
      </p>
    );
  }
  return (
    <div className="grid gap-6">
      <Conflicts ids={decision.conflicts} onOpen={onOpen} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <Plan evaluation={evaluation} />
        <Sureness evaluation={evaluation} onOpen={onOpen} />
      </div>
      <Reasons evaluation={evaluation} />
      <Flips evaluation={evaluation} onOpen={onOpen} />
      <GuidesTable evaluation={evaluation} />
      <div className="grid gap-2 border-t border-rule pt-3">
        <WeightsEditor weights={weights} />
        <Comparison evaluation={evaluation} />
      </div>
    </div>
  );
});
