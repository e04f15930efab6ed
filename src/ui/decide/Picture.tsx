import { useMemo, useState } from 'react';
import { guides } from '../../data/guides/guides';
import { decisionFlowchart } from '../../model/decide/decisionFlowchart';
import { defaultWeights } from '../../model/decide/weights';
import { guideFlowchart } from '../../model/guides/guideFlowchart';
import type { GuideResults } from '../../model/guides/replayGuides';
import { Tabs } from '../kit/Tabs';
import { useEvaluation } from '../useScenario';
import { FlowchartView } from './flowchart/FlowchartView';
import { GuidesInBrief } from './GuidesInBrief';
import { DecisionMap } from './map/DecisionMap';
import type { Wizard } from './useWizard';

type PictureProps = { readonly wizard: Wizard; readonly results: GuideResults };

/** The decision as a picture beside the questions: the map, or the flowchart that is being walked. */
export function Picture({ wizard, results }: PictureProps) {
  const [selected, setSelected] = useState('map');
  return (
    <Tabs
      label="Picture of the decision"
      selected={selected}
      onSelect={setSelected}
      tabs={[
        {
          id: 'map',
          label: 'Map',
          panel: (
            <div className="grid gap-2">
              <DecisionMap />
              <GuidesInBrief results={results} />
            </div>
          ),
        },
        {
          id: 'flowchart',
          label: 'Flowchart',
          panel:
            wizard.way === 'guide' ? (
              <GuidePicture wizard={wizard} results={results} />
            ) : (
              <OwnPicture wizard={wizard} />
            ),
        },
      ]}
    />
  );
}

function GuidePicture({ wizard, results }: PictureProps) {
  const { guide, current, open } = wizard;
  const result = results[guide];
  const flowchart = useMemo(() => guideFlowchart(guides[guide], result), [guide, result]);
  const title = `${guides[guide].name} of ${guides[guide].source}`;
  return <FlowchartView flowchart={flowchart} title={title} current={current} onOpen={open} />;
}

function OwnPicture({ wizard }: { readonly wizard: Wizard }) {
  const { answers, weights } = useEvaluation().scenario;
  const flowchart = useMemo(
    () => decisionFlowchart(answers, { ...defaultWeights, ...weights }),
    [answers, weights],
  );
  return (
    <FlowchartView
      flowchart={flowchart}
      title="Our own rule"
      current={wizard.current}
      onOpen={wizard.open}
    />
  );
}
