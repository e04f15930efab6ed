import type { ApproachId } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { Arithmetic } from './Arithmetic';
import { type FigureId, inputsAt } from './figureItems';
import { PublishedArithmetic } from './PublishedArithmetic';

type FigureArithmeticProps = {
  readonly approach: ApproachId;
  readonly figure: FigureId;
  readonly evaluation: Evaluation;
  /** Another horizon, and another number of queries a month, than those in force. */
  readonly month?: number;
  readonly queries?: number;
};

/** The terms of a figure, by our build-up or by the source that the charts count by. */
export function FigureArithmetic(props: FigureArithmeticProps) {
  const { approach, figure, evaluation, ...place } = props;
  const there = { ...evaluation, inputs: inputsAt(evaluation.inputs, place) };
  return evaluation.published && (figure === 'total' || figure === 'last') ? (
    <PublishedArithmetic approach={approach} figure={figure} evaluation={there} />
  ) : (
    <Arithmetic approach={approach} figure={figure} evaluation={there} />
  );
}
