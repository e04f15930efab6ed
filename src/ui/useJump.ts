import { flushSync } from 'react-dom';
import { jumpTo, jumpWhenThere } from './jumpTo';
import { useScenario } from './useScenario';

/** Leads to a part of the result, from a section shown alone by way of the whole page. */
export function useJump(): (id: string) => void {
  const setView = useScenario((state) => state.setView);
  return (id) => {
    if (jumpTo(id)) return;
    flushSync(() => setView(undefined));
    if (jumpTo(id)) return;
    jumpTo('decide');
    jumpWhenThere(id);
  };
}
