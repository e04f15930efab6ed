import { type ApproachId, approachSpecs } from '../model/approaches';
import { FigureButton } from './FigureButton';

/** How what a tuned model saves on an answer is worked out. */
export function SavingArithmetic({ approach }: { readonly approach: ApproachId }) {
  return (
    <FigureButton
      name={`Saving of ${approachSpecs[approach].name} on an answer`}
      request={{ kind: 'saving', approach }}
    >
      How?
    </FigureButton>
  );
}
