import { useMemo } from 'react';
import { guides } from '../../data/guides/guides';
import { decisionFlowchart } from '../../model/decide/decisionFlowchart';
import { defaultWeights } from '../../model/decide/weights';
import { guideFlowchart } from '../../model/guides/guideFlowchart';
import { useEvaluation } from '../useScenario';
import { FlowchartView } from './flowchart/FlowchartView';
import { guidedWizard } from './guidedWizard';
import { guideResults } from './guideResults';
import type { Wizard } from './useWizard';

type FlowchartPictureProps = { readonly wizard: Wizard };

/** The flowchart that is being walked: a guide's, or our own. */
export function FlowchartPicture({ wizard }: FlowchartPictureProps) {
  return wizard.way === 'guide' ? <GuidePicture wizard={wizard} /> : <OwnPicture wizard={wizard} />;
}

function GuidePicture({ wizard }: FlowchartPictureProps) {
  const { answers } = useEvaluation().scenario;
  const { guide, current, open } = guidedWizard(wizard, answers);
  const result = guideResults(answers)[guide];
  const flowchart = useMemo(() => guideFlowchart(guides[guide], result), [guide, result]);
  const title = `${guides[guide].name} of ${guides[guide].source}`;
  return <FlowchartView flowchart={flowchart} title={title} current={current} onOpen={open} />;
}

function OwnPicture({ wizard }: FlowchartPictureProps) {
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
