import { useState } from 'react';
import type { Situation } from '../../data/situations/situation';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Lazy } from '../kit/Lazy';
import { useScenario } from '../useScenario';

const load = () => import('./SituationList').then(({ SituationList }) => SituationList);

/** Ready-made situations to start from; says while the values are still an example's. */
export function SituationMenu() {
  const exampleName = useScenario((state) => state.exampleName);
  const openSituation = useScenario((state) => state.openSituation);
  const confirmExample = useScenario((state) => state.confirmExample);
  const [isOpen, setIsOpen] = useState(false);

  function handleChoice(situation: Situation) {
    const { answers, parameters = {}, name } = situation;
    openSituation({ answers, parameters }, name);
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
      {exampleName && (
        <Button kind="quiet" onClick={() => confirmExample()}>
          Confirm these values
        </Button>
      )}
      <Dialog title="Start from a situation" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Lazy load={load} props={{ onChoose: handleChoice }} what="the list" heightPx={640} />
      </Dialog>
    </>
  );
}
