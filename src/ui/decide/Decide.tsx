import { useDeferredValue } from 'react';
import { Due } from '../kit/Due';
import { Lazy } from '../kit/Lazy';
import { Tabs } from '../kit/Tabs';
import { Waiting } from '../kit/Waiting';
import { useRestOfPage } from '../useRestOfPage';
import { hasFigures, useJudgement } from '../useScenario';
import { Picture } from './Picture';
import { QuickestWay } from './QuickestWay';
import { useWizard, wayIds } from './useWizard';
import { WizardCard } from './WizardCard';

const loadGuideWay = () => import('./GuideWay').then(({ GuideWay }) => GuideWay);
const loadResult = () => import('./result/Result').then(({ Result }) => Result);

/** The decision: questions on the left, the picture of where they lead beside, the result below. */
export function Decide() {
  const judged = useDeferredValue(useJudgement());
  const rest = useRestOfPage();
  const wizard = useWizard();
  const all = wizard.current ? (
    <WizardCard wizard={wizard} question={wizard.current} />
  ) : (
    rest && <rest.AllQuestions wizard={wizard} />
  );
  const ways = [
    { id: 'quickest', label: 'Quickest', panel: <QuickestWay wizard={wizard} /> },
    { id: 'all', label: 'All questions', panel: all },
    {
      id: 'guide',
      label: 'Follow a guide',
      panel: rest && (
        <Lazy load={loadGuideWay} props={{ wizard }} what="the guide" heightPx={480} />
      ),
    },
  ] as const;
  return (
    <section aria-labelledby="decide-title" className="grid gap-6">
      <h2 id="decide-title" className="sr-only">
        Decide
      </h2>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <div className="min-w-0">
          <Tabs
            label="Ways to an answer"
            tabs={ways}
            selected={wizard.way}
            onSelect={(id) => {
              const way = wayIds.find((each) => each === id);
              if (way) wizard.selectWay(way);
            }}
          />
        </div>
        <div className="min-w-0">
          <Picture wizard={wizard} />
        </div>
      </div>
      {hasFigures(judged) ? (
        <Due until={<Waiting what="the result" heightPx={900} />}>
          <Lazy
            load={loadResult}
            props={{ evaluation: judged, onOpen: wizard.open }}
            what="the result"
            heightPx={900}
          />
        </Due>
      ) : (
        <Waiting what="the result" heightPx={900} />
      )}
    </section>
  );
}
