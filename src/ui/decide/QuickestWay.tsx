import { outcomeIds } from '../../model/approaches';
import { Waiting } from '../kit/Waiting';
import { useRestOfPage } from '../useRestOfPage';
import { useJudgement } from '../useScenario';
import { OutcomeList } from './OutcomeList';
import { QuestionsLeft } from './QuestionsLeft';
import type { Wizard } from './useWizard';
import { WizardCard } from './WizardCard';

/** The most decisive question next; the answers to check once none that is left can decide. */
export function QuickestWay({ wizard }: { readonly wizard: Wizard }) {
  const { current } = wizard;
  const rest = useRestOfPage();
  if (current)
    return (
      <>
        <StillPossible />
        <WizardCard wizard={wizard} question={current} />
      </>
    );
  return rest ? (
    <rest.CheckAnswers wizard={wizard} />
  ) : (
    <Waiting what="your answers" heightPx={480} />
  );
}

function StillPossible() {
  const { distribution, settled } = useJudgement().decision.outlook;
  if (settled) return null;
  return (
    <p className="max-w-line pb-3 text-sm text-muted">
      Still possible: <OutcomeList ids={outcomeIds.filter((id) => distribution[id] > 0)} />.{' '}
      {/* A line of its own: it comes a moment later, when somebody may already be at an answer. */}
      <span className="block min-h-[1lh]">
        <QuestionsLeft />
      </span>
    </p>
  );
}
