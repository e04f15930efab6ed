import { componentSpec, groupIds, groupSpecs } from './components';
import type { Drawing } from './drawing';
import { flowSpec } from './flows';
import type { Architecture, Flow } from './graph';

/** What stands on an arrow under its name; `widest` keeps the room for it, also while it is shorter. */
export type FlowLabel = { readonly text: string; readonly widest: string };

/** An architecture as boxes and arrows; the caller writes the numbers on the arrows. */
export function architectureDrawing(
  { nodes, edges }: Architecture,
  direction: Drawing['direction'],
  labelOf: (flow: Flow) => FlowLabel | undefined,
): Drawing {
  const groups = groupIds.filter((id) => edges.some(({ group }) => group === id));
  return {
    direction,
    nodes: nodes.map(({ id, group, notes }) => {
      const { label, shape, part } = componentSpec(id);
      return { id, lines: [label, ...notes], shape, group, ...(part && { tone: part }) };
    }),
    edges: edges.map((flow) => {
      const { what } = flowSpec(flow.kind);
      const label = labelOf(flow);
      return {
        from: flow.from,
        to: flow.to,
        line: flow.group === 'ahead' ? 'dashed' : 'solid',
        label: label ? `${what}\n${label.text}` : what,
        ...(label && { widest: `${what}\n${label.widest}` }),
      };
    }),
    // One group needs no frame, and what it shares with the other belongs to it then.
    ...(groups.length > 1 && {
      groups: groups.map((id) => ({ id, label: groupSpecs[id].label })),
    }),
  };
}
