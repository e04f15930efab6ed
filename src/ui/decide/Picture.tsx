import { useState } from 'react';
import { Due } from '../kit/Due';
import { Lazy } from '../kit/Lazy';
import { Tabs } from '../kit/Tabs';
import { Waiting } from '../kit/Waiting';
import { useRestOfPage } from '../useRestOfPage';
import { MapRoom } from './MapRoom';
import type { Wizard } from './useWizard';

const loadGuides = () => import('./GuidesInBrief').then(({ GuidesInBrief }) => GuidesInBrief);
const loadFlowchart = () =>
  import('./FlowchartPicture').then(({ FlowchartPicture }) => FlowchartPicture);

/** The decision as a picture beside the questions: the map, or the flowchart that is being walked. */
export function Picture({ wizard }: { readonly wizard: Wizard }) {
  const [selected, setSelected] = useState('map');
  const rest = useRestOfPage();
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
              <Due until={<MapRoom />}>{rest ? <rest.DecisionMap /> : <MapRoom />}</Due>
              {rest ? (
                <Lazy load={loadGuides} props={{}} what="the guides" heightPx={26} />
              ) : (
                <Waiting what="the guides" heightPx={26} />
              )}
            </div>
          ),
        },
        {
          id: 'flowchart',
          label: 'Flowchart',
          panel: rest && (
            <Lazy load={loadFlowchart} props={{ wizard }} what="the flowchart" heightPx={480} />
          ),
        },
      ]}
    />
  );
}
