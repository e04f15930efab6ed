import type { ApproachId } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import type { CostView } from './costView';
import type { ChartLine } from './lineRow';

/** What every face of the chart place is given. */
export type FaceProps = {
  readonly evaluation: Evaluation;
  /** In full colour, then those that leave a need unmet. */
  readonly compared: readonly ApproachId[];
  readonly dimmed: readonly ApproachId[];
  readonly onTable: (isOpen: boolean) => void;
};

/** What the two charts of lines are given besides. */
export type LineFaceProps = FaceProps & {
  readonly view: CostView;
  /** The scenario that is pinned to compare with. */
  readonly baseline?: Evaluation | undefined;
};

/** The dimmed lines lie under the others. */
export function chartLines(
  compared: readonly ApproachId[],
  dimmed: readonly ApproachId[],
): readonly ChartLine[] {
  return [
    ...dimmed.map((id) => ({ id, isDim: true })),
    ...compared.map((id) => ({ id, isDim: false })),
  ];
}
