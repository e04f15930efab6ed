import { additionSpecs } from './additions';
import { type ComponentId, componentSpec, groupSpecs } from './components';
import type { Drawing } from './drawing';
import { flowSpec } from './flows';
import { frames } from './frames';
import type { Architecture, Flow } from './graph';

const adding = Object.values(additionSpecs).map(({ from }) => from);

/** What stands on an arrow under its name; `widest` keeps the room for it, also while it is shorter. */
export type FlowLabel = { readonly text: string; readonly widest: string };

/**
 * An architecture as boxes and arrows, with a frame around each part that is prepared ahead of time;
 * what is in no frame happens for each query. The caller writes the numbers on the arrows.
 */
export function architectureDrawing(
  graph: Architecture,
  direction: Drawing['direction'],
  labelOf: (flow: Flow) => FlowLabel | undefined,
): Drawing {
  const { nodes, edges } = graph;
  // One group alone needs no frame.
  const parts = edges.some(({ group }) => group === 'perQuery') ? frames(graph) : [];
  const frameOf = (id: ComponentId) => parts.findIndex((part) => part.includes(id));
  return {
    direction,
    nodes: nodes.map(({ id, notes }) => {
      const { label, shape, part } = componentSpec(id);
      return {
        id,
        lines: [label, ...notes],
        shape,
        ...(frameOf(id) >= 0 && { group: `${frameOf(id)}` }),
        ...(part && { tone: part }),
      };
    }),
    edges: inLayoutOrder(edges).map((flow) => {
      const { what } = flowSpec(flow.kind);
      const label = labelOf(flow);
      return {
        from: flow.from,
        to: flow.to,
        line: flow.group === 'ahead' ? 'dashed' : 'solid',
        label: label?.text ? `${what}\n${label.text}` : what,
        ...(label && { widest: `${what}\n${label.widest}` }),
      };
    }),
    groups: parts.map((_, index) => ({ id: `${index}`, label: groupSpecs.ahead.label })),
    isToldBackwards: true,
  };
}

/**
 * What is added to a prompt first, the way back to the client last. Of the orders tried, this one, with
 * the boxes told backwards, leads the fewest arrows behind a box or behind the label of another arrow.
 */
function inLayoutOrder(edges: readonly Flow[]): readonly Flow[] {
  const isAdded = ({ from }: Flow) => adding.some((each) => each === from);
  const leadsBack = ({ to }: Flow) => to === 'client';
  return [
    ...edges.filter(isAdded),
    ...edges.filter((flow) => !isAdded(flow) && !leadsBack(flow)),
    ...edges.filter(leadsBack),
  ];
}
