import { useMemo } from 'react';
import { architectureDrawing } from '../../model/architecture/architectureDrawing';
import { type ComponentId, type GroupId, groupSpecs } from '../../model/architecture/components';
import { type Architecture, onlyGroup } from '../../model/architecture/graph';
import { flowLabel } from '../../share/flowLabel';
import type { QuantityId } from '../../share/flowWords';
import { Diagram } from '../kit/Diagram';
import { architectureName } from './architectureName';

type ArchitecturePictureProps = {
  readonly graph: Architecture;
  readonly quantity: QuantityId;
  /** Only this group, where there is no room for both. */
  readonly group?: GroupId | undefined;
  readonly onOpen: (id: ComponentId) => void;
};

/** The diagram of an architecture, with one quantity on its arrows. */
export function ArchitecturePicture({ graph, quantity, group, onOpen }: ArchitecturePictureProps) {
  const drawing = useMemo(() => {
    const shown = group ? onlyGroup(graph, group) : graph;
    return architectureDrawing(shown, 'TB', (flow) => flowLabel(quantity, flow));
  }, [graph, quantity, group]);
  const part = group ? `, ${groupSpecs[group].label.toLowerCase()}` : '';
  return (
    <Diagram
      drawing={drawing}
      title={`Architecture of ${architectureName(graph)}${part}`}
      description="The numbered steps say the same. Each box opens what it does, costs and risks."
      onNode={(id) => {
        const node = graph.nodes.find((each) => each.id === id);
        if (node) onOpen(node.id);
      }}
      heightPx={group === 'ahead' ? 360 : 600}
    />
  );
}
