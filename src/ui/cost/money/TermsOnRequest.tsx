import { useState } from 'react';
import type { ApproachId } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { Disclosure } from '../../kit/Disclosure';
import { FigureArithmetic } from './FigureArithmetic';
import { inputsAt } from './figureItems';
import { figureName } from './figureName';

type TermsOnRequestProps = {
  readonly approach: ApproachId;
  readonly evaluation: Evaluation;
  readonly month?: number;
  readonly queries?: number;
};

/** What a total inside another calculation is made of, worked out when it is opened. */
export function TermsOnRequest({ approach, evaluation, ...place }: TermsOnRequestProps) {
  const [isOpen, setIsOpen] = useState(false);
  const name = figureName(approach, 'total', inputsAt(evaluation.inputs, place));
  return (
    <Disclosure size="small" summary={`The terms of ${name}`} onToggle={setIsOpen}>
      {isOpen && (
        <FigureArithmetic approach={approach} figure="total" evaluation={evaluation} {...place} />
      )}
    </Disclosure>
  );
}
