import type { ApproachId } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { ApproachName } from '../ApproachName';
import { obstacleSentences } from '../obstacleClauses';
import { cautionSentence } from './cautionSentence';
import { modelLabel } from './modelWords';

type CautionsProps = {
  readonly evaluation: Evaluation;
  readonly shown: readonly ApproachId[];
};

/** What stands in the way of an approach, with the way out, and what threatens it. */
export function Cautions({ evaluation, shown }: CautionsProps) {
  const { costs, inputs } = evaluation;
  const troubled = shown.filter((id) => {
    const { obstacles, cautions } = costs.availability[id];
    return obstacles.length + cautions.length > 0;
  });
  if (troubled.length === 0) return null;
  const isBlocked = troubled.some((id) => costs.availability[id].obstacles.length > 0);
  return (
    <div>
      <h3 className="pb-2 text-base font-semibold">
        {isBlocked ? 'What stands in the way' : 'What to watch'}
      </h3>
      <dl className="grid gap-3 text-sm">
        {troubled.map((id) => {
          const { obstacles, cautions } = costs.availability[id];
          return (
            <div key={id} className="max-w-line">
              <dt>
                <ApproachName id={id} />
              </dt>
              {obstacles.map((each) => (
                <dd key={each.kind}>
                  <strong className="text-warning">Cannot be had: </strong>
                  {obstacleSentences(each, (role) => modelLabel(inputs.models[role]))}
                </dd>
              ))}
              {cautions.map((each) => (
                <dd key={`${each.kind} ${'role' in each ? each.role : ''}`}>
                  {cautionSentence(each, inputs)}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
