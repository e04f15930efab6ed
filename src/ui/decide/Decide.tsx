import { useDeferredValue, useMemo } from 'react';
import { guides } from '../../data/guides/guides';
import { replayGuides } from '../../model/guides/replayGuides';
import { Tabs } from '../kit/Tabs';
import { useEvaluation } from '../useScenario';
import { AllQuestions } from './AllQuestions';
import { GuideWay } from './GuideWay';
import { Picture } from './Picture';
import { QuickestWay } from './QuickestWay';
import { Result } from './result/Result';
import { useWizard, wayIds } from './useWizard';

/** The decision: questions on the left, the picture of where they lead beside, the result below. */
export function Decide() {
  const evaluation = useEvaluation();
  const { answers } = evaluation.scenario;
  const results = useMemo(() => replayGuides(guides, answers), [answers]);
  const wizard = useWizard();
  const ways = [
    { id: 'quickest', label: 'Quickest', panel: <QuickestWay wizard={wizard} /> },
    { id: 'all', label: 'All questions', panel: <AllQuestions wizard={wizard} /> },
    {
      id: 'guide',
      label: 'Follow a guide',
      panel: <GuideWay wizard={wizard} results={results} />,
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
          <Picture wizard={wizard} results={results} />
        </div>
      </div>
      <Result
        evaluation={useDeferredValue(evaluation)}
        results={useDeferredValue(results)}
        onOpen={wizard.open}
      />
    </section>
  );
}
