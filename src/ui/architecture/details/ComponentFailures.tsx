import { failures } from '../../../data/practice/failures';
import { fitting } from '../../../data/practice/fitting';
import type { ApproachId, PatternId } from '../../../model/approaches';
import type { ComponentId } from '../../../model/architecture/components';
import { CardLink } from '../../CardLink';
import { useEvaluation } from '../../useScenario';
import { failureElementId } from '../failureElementId';

type ComponentFailuresProps = {
  readonly id: ComponentId;
  readonly approach: ApproachId;
  readonly pattern: PatternId;
};

/** What can go wrong at a part, each leading to how to notice and prevent it. */
export function ComponentFailures({ id, approach, pattern }: ComponentFailuresProps) {
  const { answers } = useEvaluation().scenario;
  const here = fitting(failures, { approach, pattern }, answers)
    .map(({ row }) => row)
    .filter(({ at }) => at.includes(id));
  if (here.length === 0) return <p>No failure that the articles name begins here.</p>;
  return (
    <>
      <ul>
        {here.map((failure) => (
          <li key={failure.id}>
            <CardLink id={`Failure.${failure.id}`} near={failureElementId(failure.id)}>
              {failure.title}
            </CardLink>
          </li>
        ))}
      </ul>
      <p className="text-xs text-muted">Each leads to how to notice and prevent it.</p>
    </>
  );
}
