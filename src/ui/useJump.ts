import { flushSync } from 'react-dom';
import { jumpTo, jumpWhenThere } from './jumpTo';
import { useScenario } from './useScenario';

/** Leads to a part of the decision, from another section shown alone by way of the whole page. */
export function useJump(): (id: string) => void {
  const view = useScenario((state) => state.view);
  const setView = useScenario((state) => state.setView);
  return (id) => {
    if (jumpTo(id)) return;
    if (view !== 'decide') flushSync(() => setView(undefined)); // there it is still being made
    if (jumpTo(id)) return;
    jumpTo('decide');
    jumpWhenThere(id);
  };
}
