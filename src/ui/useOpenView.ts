import { flushSync } from 'react-dom';
import type { ViewId } from '../share/pageView';
import { useScenario } from './useScenario';

/** Shows a view alone, from its top and with the focus in it. */
export function useOpenView(): (id: ViewId) => void {
  const setView = useScenario((state) => state.setView);
  return (id) => {
    flushSync(() => setView(id));
    document.documentElement.scrollTop = 0;
    document.getElementById(id)?.focus({ preventScroll: true });
  };
}
