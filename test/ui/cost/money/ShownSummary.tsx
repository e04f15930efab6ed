import { Summary } from '../../../../src/ui/cost/Summary';
import { useEvaluation } from '../../../../src/ui/useScenario';

/** The costs side by side, without the sliders and pictures beside them, which take time. */
export function ShownSummary() {
  return <Summary evaluation={useEvaluation()} />;
}
