import { useState } from 'react';
import type { Situation } from '../../data/situations/situation';
import { Button } from '../kit/Button';
import { Lazy } from '../kit/Lazy';
import { useRestOfPage } from '../useRestOfPage';
import { useScenario } from '../useScenario';

const load = () => import('./SituationList').then(({ SituationList }) => SituationList);

/** Ready-made situations to start from; says while the values are still an example's. */
export function SituationMenu() {
  const exampleName = useScenario((state) => state.exampleName);
  const openSituation = useScenario((state) => state.openSituation);
  const confirmExample = useScenario((state) => state.confirmExample);
  const [isOpen, setIsOpen] = useState(false);
  const rest = useRestOfPage();

  function handleChoice(situation: Situation) {
    const { answers, parameters = {}, name } = situation;
    openSituation({ answers, parameters }, name);
    setIsOpen(false);
  }

  function handleConfirm() {
    confirmExample();
    setIsOpen(false);
  }

  return (
    <>
      <Button
        kind="quiet"
        className="text-left"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {exampleName ? `Example: ${exampleName}` : 'Open an example'}
        <span aria-hidden="true"> ▾</span>
      </Button>
      {rest && (
        <rest.Dialog
          title="Start from a situation"
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
        >
          {exampleName && (
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-3 text-sm">
              Values that you have not touched are still those of “{exampleName}”.
              <Button kind="quiet" onClick={handleConfirm}>
                Confirm these values
              </Button>
            </p>
          )}
          <Lazy load={load} props={{ onChoose: handleChoice }} what="the list" heightPx={640} />
        </rest.Dialog>
      )}
    </>
  );
}
