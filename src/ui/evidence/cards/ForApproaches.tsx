import { type ApproachId, type PatternId, patternSpecs } from '../../../model/approaches';
import { ApproachName } from '../../ApproachName';

type ForApproachesProps = {
  readonly ids: readonly ApproachId[];
  readonly patterns?: readonly PatternId[] | undefined;
};

/** Which approaches, and which patterns of a hybrid, something is about. */
export function ForApproaches({ ids, patterns = [] }: ForApproachesProps) {
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      Concerns
      {ids.map((id) => (
        <ApproachName key={id} id={id} />
      ))}
      {patterns.length > 0 && (
        <span className="text-muted">
          as {patterns.map((id) => patternSpecs[id].name.toLowerCase()).join(' or ')}
        </span>
      )}
    </p>
  );
}
