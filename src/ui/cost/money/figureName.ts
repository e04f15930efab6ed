import { type ApproachId, approachSpecs } from '../../../model/approaches';
import type { Inputs } from '../../../model/inputs';
import { type FigureId, figureSpecs } from './figureItems';

/** What a figure is of: “RAG, over 24 months”. */
export function figureName(approach: ApproachId, figure: FigureId, inputs: Inputs): string {
  return `${approachSpecs[approach].name}, ${figureSpecs[figure].name(inputs)}`;
}
