import { approachSpecs } from '../../model/approaches';
import { FigureButton } from '../FigureButton';
import { useEvaluation } from '../useScenario';

/** What the recommended approach asks for where it goes over the budget, once or in its dearest month. */
export function OverBudgetArithmetic() {
  const { headline, budget } = useEvaluation();
  const approach = headline?.recommended;
  const check = approach && budget[approach];
  if (!approach || !check) return null;
  const { month } = check.dearestMonth;
  return (
    <FigureButton
      name={`${approachSpecs[approach].name}, ${check.once.isOver ? 'once' : `in month ${month}`}`}
      request={
        check.once.isOver
          ? { kind: 'figure', approach, figure: 'once' }
          : { kind: 'figure', approach, figure: 'last', month }
      }
    >
      How?
    </FigureButton>
  );
}
