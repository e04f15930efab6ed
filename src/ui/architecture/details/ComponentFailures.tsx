import { failures } from '../../../data/practice/failures';
import { fitting } from '../../../data/practice/fitting';
import type { ApproachId, PatternId } from '../../../model/approaches';
import type { ComponentId } from '../../../model/architecture/components';
import { Sources } from '../../Sources';
import { useEvaluation } from '../../useScenario';

type ComponentFailuresProps = {
  readonly id: ComponentId;
  readonly approach: ApproachId;
  readonly pattern: PatternId;
};

/** What can go wrong at a part of this architecture, how it shows and what prevents it. */
export function ComponentFailures({ id, approach, pattern }: ComponentFailuresProps) {
  const { answers } = useEvaluation().scenario;
  const here = fitting(failures, { approach, pattern }, answers)
    .map(({ row }) => row)
    .filter(({ at }) => at.includes(id));
  if (here.length === 0) return <p>No failure that the articles name begins here.</p>;
  return (
    <ul className="grid gap-2">
      {here.map((failure) => (
        <li key={failure.id}>
          <strong className="font-semibold">{failure.title}.</strong> {failure.looks}{' '}
          <span className="text-muted">To prevent it:</span> {failure.prevent}
          <Sources ids={failure.sources} />
        </li>
      ))}
    </ul>
  );
}
