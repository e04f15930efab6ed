import type { ModelRole } from '../../../model/scenario';
import { useEvaluation, useScenario } from '../../useScenario';

/** Whether a model stands in a role, and the way to put it there. */
export function useModelChoice(role: ModelRole, id: string, onUsed?: (() => void) | undefined) {
  const isInUse = useEvaluation().inputs.models[role].id === id;
  const choose = useScenario((state) => state.choose);
  return {
    isInUse,
    use: () => {
      choose(role, id);
      onUsed?.();
    },
  };
}
