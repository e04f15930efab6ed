import { type ApproachId, approachSpecs } from '../model/approaches';
import { approachLooks } from './approachLooks';
import { Mark } from './kit/Mark';

type ApproachNameProps = {
  readonly id: ApproachId;
  readonly hasMark?: boolean;
};

/** The name of an approach in its colour, with its mark. */
export function ApproachName({ id, hasMark = true }: ApproachNameProps) {
  const { color, shape } = approachLooks[id];
  return (
    <span className="whitespace-nowrap font-semibold" style={{ color }}>
      {hasMark && (
        <span className="mr-[0.3em] inline-block align-baseline">
          <Mark shape={shape} color={color} />
        </span>
      )}
      {approachSpecs[id].name}
    </span>
  );
}
