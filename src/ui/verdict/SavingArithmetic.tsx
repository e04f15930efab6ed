import { approachSpecs } from '../../model/approaches';
import { FigureButton } from '../FigureButton';
import { savingApproach } from '../savingSentence';
import { useEvaluation } from '../useScenario';

/** How the saving on an answer is worked out. */
export function SavingArithmetic() {
  const { headline } = useEvaluation();
  const approach = headline && savingApproach(headline);
  if (!approach) return null;
  return (
    <FigureButton
      name={`Saving of ${approachSpecs[approach].name} on an answer`}
      request={{ kind: 'saving', approach }}
    >
      How?
    </FigureButton>
  );
}
