import { useMemo } from 'react';
import { approachSpecs } from '../../model/approaches';
import { architectureDrawing } from '../../model/architecture/architectureDrawing';
import { type GroupId, groupSpecs } from '../../model/architecture/components';
import { type Architecture, onlyGroup } from '../../model/architecture/graph';
import { flowLabel } from '../../share/flowLabel';
import type { QuantityId } from '../../share/flowWords';
import { Diagram } from '../kit/Diagram';

type ArchitecturePictureProps = {
  readonly graph: Architecture;
  readonly quantity: QuantityId;
  /** Only this group, where there is no room for both. */
  readonly group?: GroupId;
};

/** The diagram of an architecture, with one quantity on its arrows. */
export function ArchitecturePicture({ graph, quantity, group }: ArchitecturePictureProps) {
  const drawing = useMemo(() => {
    const shown = group ? onlyGroup(graph, group) : graph;
    return architectureDrawing(shown, 'TB', (flow) => flowLabel(quantity, flow));
  }, [graph, quantity, group]);
  const part = group ? `, ${groupSpecs[group].label.toLowerCase()}` : '';
  return (
    <Diagram
      drawing={drawing}
      title={`Architecture of ${approachSpecs[graph.approach].name}${part}`}
      description="The numbered steps beside the picture say the same."
      heightPx={600}
    />
  );
}
